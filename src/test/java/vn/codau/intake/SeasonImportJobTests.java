package vn.codau.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.codau.identity.People;
import vn.codau.jobs.JobState;
import vn.codau.jobs.JobText;
import vn.codau.jobs.JobTurns;
import vn.codau.jobs.Jobs;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.Grant;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.support.PortalTest;

/** A season that is taken over beside everything else, as whoever asked for it. */
@PortalTest
@Import({People.class, JobTurns.class})
class SeasonImportJobTests {

    @Autowired
    private SeasonImportJob job;

    @Autowired
    private SeasonImport imports;

    @Autowired
    private SeasonQueries seasons;

    @Autowired
    private Jobs jobs;

    @Autowired
    private JobTurns turns;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient database;

    @Value("${codau.home}")
    private Path home;

    @TempDir
    private Path folder;

    @BeforeEach
    void signIn() {
        actAs(Role.STANDING_BODY);
    }

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void comesInOnceAndInTheNameOfWhoeverAsked() throws IOException {
        var preview = preview();
        var code = preview.season().orElseThrow().code();
        var id = job.order(preview);
        Files.delete(preview.file());
        assertThatThrownBy(() -> job.order(preview())).isInstanceOf(IntakeProblem.class);
        assertThat(seasons.find(code)).isEmpty();

        assertThat(turns.done(id)).isEqualTo(JobState.DONE);

        assertThat(seasons.find(code)).isPresent();
        assertThat(jobs.find(id).orElseThrow().outcome()).contains("\"" + code + "\"");
        assertThat(database.sql(
                                "select account_name from audit_entry where command = 'IMPORT_SEASON' and subject = :subject")
                        .param("subject", "season:" + code)
                        .query(String.class)
                        .list())
                .singleElement()
                .isEqualTo(jobs.find(id).orElseThrow().askedBy());
        assertThat(inputs()).isEmpty();
    }

    @Test
    void whatCannotComeInAnyLongerLeavesNothing() throws IOException {
        var preview = preview();
        var id = job.order(preview);
        imports.apply(preview);
        assertThat(turns.done(id)).isEqualTo(JobState.FAILED);
        assertThat(jobs.find(id).orElseThrow().problem()).contains(JobText.of("intake.problem.refused", 1));
        assertThat(inputs()).isEmpty();
    }

    @Test
    void onlyTheStandingBodyOrdersOne() throws IOException {
        var preview = preview();
        actAs(Role.ADMINISTRATOR);
        assertThatThrownBy(() -> job.order(preview)).isInstanceOf(NotPermitted.class);
        assertThat(inputs()).isEmpty();
    }

    private SeasonImportPreview preview() throws IOException {
        var season = PackOf.renamed(PackOf.read(PackOf.file("cluster-347")));
        var file = Files.writeString(folder.resolve(UUID.randomUUID() + ".json"), PackOf.written(season));
        var preview = imports.dryRun(file);
        assertThat(preview.ok()).isTrue();
        return preview;
    }

    /** What is kept for jobs that have not ended. */
    private List<Path> inputs() throws IOException {
        var kept = home.resolve("job-results");
        if (!Files.exists(kept)) {
            return List.of();
        }
        try (var files = Files.list(kept)) {
            return files.filter(file -> file.getFileName().toString().startsWith("in-"))
                    .toList();
        }
    }

    private void actAs(Role role) {
        people.signIn(people.newPerson(List.of(new Grant(role, new Scope.Province()))));
    }
}
