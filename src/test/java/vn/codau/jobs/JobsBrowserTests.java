package vn.codau.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import vn.codau.identity.People;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.screen.Progress;
import vn.codau.support.BrowserTest;

/** The list of jobs, with one in every state, looked at by whoever oversees all. */
@Import({JobTurns.class, TrialKind.class})
@TestPropertySource(properties = "codau.jobs.threads=0")
class JobsBrowserTests extends BrowserTest {

    @Autowired
    private Jobs jobs;

    @Autowired
    private JobStore store;

    @Autowired
    private JobTurns turns;

    @Autowired
    private TrialKind kind;

    @Autowired
    private People people;

    static Stream<Look> looks() {
        return Stream.of(
                new Look(1440, "vi", "light"),
                new Look(1366, "en", "dark"),
                new Look(1440, "en", "light"),
                new Look(390, "vi", "light"),
                new Look(390, "en", "dark"));
    }

    @AfterEach
    void leave() {
        People.signOut();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyStateIsLegible(Look look) {
        var person = people.newPerson(List.of(new Grant(Role.STANDING_BODY, new Scope.Province())));
        people.signIn(person);
        var waiting = order("archive.job", "Cụm thi đua số 3", context -> JobEnd.done());
        var running = order("documents.job.zip", "Khối thi đua các sở kinh tế tổng hợp", context -> JobEnd.done());
        store.begin(running, "may-chu-1-4f2a", Instant.now().minus(Duration.ofSeconds(40)));
        store.progress(running, 1, new Progress(17, 40));
        turns.done(order("documents.job.pdf.SHEET", "Sở Kế hoạch và Đầu tư", JobsBrowserTests::file));
        turns.done(order("intake.job", "Năm thi đua 2025", context -> {
            throw new IOException("never");
        }));
        jobs.callOff(order("audit.job.check", "", context -> JobEnd.done()));

        var page = openAs(person.userName(), "jobs", look);
        page.locator(".job-card").first().waitFor();
        assertThat(page.locator(".job-card").count()).isEqualTo(5);
        picture(page, "jobs-all-states-" + look);
        expectNoSidewaysScrolling(page);
        expectAccessible(page);
        jobs.callOff(waiting);
    }

    private JobId order(String title, String subject, TrialKind.Body body) {
        var order = kind.order(TrialKind.name(), body);
        return jobs.order(new JobOrder<>(order.kind(), order.about(), order.payload(), JobText.of(title, subject)));
    }

    private static JobEnd file(JobContext context) throws IOException {
        var file = Files.writeString(context.scratch("file"), "%PDF-");
        return JobEnd.file(file, "sheet-SKHDT-1-a1b2c3d4e5f6.pdf", "application/pdf");
    }
}
