package vn.codau.documents.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.Import;
import vn.codau.documents.SealedExample;
import vn.codau.support.BrowserTest;
import vn.codau.support.OpenDoors;

/** The screen of papers in a real browser. */
@Import({OpenDoors.class, SealedExample.class, StandingBodySignedIn.class})
class PapersBrowserTests extends BrowserTest {

    private static final Look DESK = new Look(1440, "vi", "light");

    static Stream<Look> looks() {
        return Stream.of(DESK, new Look(1024, "en", "dark"), new Look(390, "vi", "dark"), new Look(390, "en", "light"));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void papersAreLegibleAndAccessible(Look look) {
        var page = open("papers", look);
        page.locator(".paper-link").first().waitFor();
        picture(page, "papers-" + look);
        expectNoSidewaysScrolling(page);
        expectAccessible(page);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void whatTheOfficePutsOnAPaperIsLegible(Look look) {
        var page = open("papers", look);
        page.locator("vaadin-grid vaadin-button")
                .filter(new FilterOptions().setHasText(look.language().equals("vi") ? "Điền thông tin" : "Fill in"))
                .first()
                .click();
        page.locator("vaadin-dialog .paper-link, vaadin-dialog-overlay .paper-link")
                .first()
                .waitFor();
        picture(page, "papers-issue-" + look);
        expectAccessible(page);
    }

    @Test
    void aFileIsSavedUnderItsName() throws IOException {
        var page = open("papers", DESK);
        var summary = page.getByRole(
                AriaRole.LINK,
                new Page.GetByRoleOptions()
                        .setName("Tải Bảng tổng hợp điểm, Khối thi đua các sở kinh tế tổng hợp, tệp XLSX"));

        var download = page.waitForDownload(summary::click);

        assertThat(download.suggestedFilename()).startsWith("summary-KTTH-3-").endsWith(".xlsx");
        assertThat(Files.readAllBytes(download.path())).startsWith('P', 'K');
    }

    @Test
    void saysWhyAPaperCannotBeMade() {
        var page = open("papers", DESK);
        page.locator("vaadin-combo-box.papers-cluster").click();
        page.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText("Cụm thi đua số 2"))
                .click();

        page.locator(".papers-obstacle")
                .filter(new Locator.FilterOptions().setHasText("chưa có đề nghị khen thưởng nào của Cụm thi đua số 2"))
                .waitFor();
    }
}
