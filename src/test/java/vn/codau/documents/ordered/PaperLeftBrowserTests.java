package vn.codau.documents.ordered;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.codau.identity.People;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.support.BrowserTest;
import vn.codau.support.TestFolder;

/** Somebody asks for a PDF file, leaves while it is made, and finds it again: on the list, on the screen, and in the header. */
@Import(ExampleSealed.class)
class PaperLeftBrowserTests extends BrowserTest {

    private static final Look DESK = new Look(1440, "vi", "light");
    private static final SlowOffice OFFICE = new SlowOffice(TestFolder.PATH.resolve("left-office"));

    @Autowired
    private People people;

    @Autowired
    private JdbcClient database;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("codau.documents.soffice", OFFICE.program()::toString);
    }

    static Stream<Look> looks() {
        return Stream.of(
                DESK,
                new Look(1366, "en", "light"),
                new Look(1440, "en", "dark"),
                new Look(390, "vi", "dark"),
                new Look(390, "en", "light"));
    }

    @BeforeEach
    void hold() throws IOException {
        database.sql("delete from job_claim_quick").update();
        OFFICE.hold();
    }

    @AfterEach
    void go() throws IOException {
        OFFICE.go();
    }

    @Test
    void whoeverLeavesFindsItAgain() throws IOException {
        var page = openAs(standingBody(), "papers", DESK);
        order(page);
        page.locator(".job-progress").first().waitFor();
        assertThat(page.locator(".work-count").textContent()).isEqualTo("1");

        show(page, "jobs");
        page.locator(".job-card.is-open").waitFor();
        assertThat(page.locator(".job-card.is-open h3").textContent()).contains("tệp PDF");

        show(page, "papers");
        page.locator(".job-progress").first().waitFor();
        OFFICE.go();
        var link = page.locator("a.job-link").first();
        link.waitFor();
        var file = page.waitForDownload(link::click);
        assertThat(file.suggestedFilename()).endsWith(".pdf");
        assertThat(Files.readString(file.path())).isEqualTo("%PDF-slow");
        show(page, "jobs");
        page.locator(".job-card.is-over").waitFor();
        assertThat(page.locator(".work-count").isVisible()).isFalse();
    }

    @Test
    void whoeverStaysGetsTheFileWithoutAnotherClick() throws IOException {
        var page = openAs(standingBody(), "papers", DESK);
        order(page);
        page.locator(".job-progress").first().waitFor();
        var file = page.waitForDownload(() -> {
            try {
                OFFICE.go();
            } catch (IOException unwritable) {
                throw new java.io.UncheckedIOException(unwritable);
            }
        });
        assertThat(file.suggestedFilename()).endsWith(".pdf");
    }

    @Test
    void whatIsCalledOffCanBeOrderedAnew() {
        var page = openAs(standingBody(), "papers", DESK);
        order(page);
        var progress = page.locator(".job-progress").first();
        progress.locator("vaadin-button").click();
        progress.waitFor(
                new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        assertThat(pdf(page).isVisible()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theScreensAreLegibleAndAccessible(Look look) {
        var person = standingBody();
        var page = openAs(person, "papers", look);
        order(page);
        page.locator(".job-progress").first().waitFor();
        picture(page, "papers-pdf-" + look);
        expectNoSidewaysScrolling(page);
        expectAccessible(page);
        show(page, "jobs");
        page.locator(".job-card").first().waitFor();
        picture(page, "jobs-" + look);
        expectNoSidewaysScrolling(page);
        expectAccessible(page);
    }

    private static void order(Page page) {
        pdf(page).click();
    }

    private static Locator pdf(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(".*(tệp|as) PDF")))
                .first();
    }

    private String standingBody() {
        return people.newPerson(List.of(new Grant(Role.STANDING_BODY, new Scope.Province())))
                .userName();
    }
}
