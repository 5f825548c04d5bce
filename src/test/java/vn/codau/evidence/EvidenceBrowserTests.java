package vn.codau.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.codau.evidence.file.EvidenceFiles;
import vn.codau.evidence.inspect.UploadedFile;
import vn.codau.evidence.item.EvidenceId;
import vn.codau.evidence.item.EvidenceOf;
import vn.codau.evidence.item.EvidenceStatus;
import vn.codau.evidence.ui.EvidenceRights;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.support.ActingHere;
import vn.codau.support.BrowserTest;
import vn.codau.support.OpenDoors;

/** Files are dropped, looked at and refused through a real browser. */
@Import({Somebody.class, EvidenceSeasons.class, WithoutSheets.class, OpenDoors.class, PanelPage.class, ActingHere.class
})
class EvidenceBrowserTests extends BrowserTest {

    private static final Look DESK = new Look(1440, "vi", "light");

    @Autowired
    private Somebody somebody;

    @Autowired
    private EvidenceSeasons seasons;

    @Autowired
    private EvidenceFiles files;

    private EvidenceOf of;

    @BeforeEach
    void begin() {
        of = seasons.in(Phase.VERIFICATION);
        somebody.asOfficer(of);
        PanelPage.showing(of, new EvidenceRights(true, false));
    }

    @Test
    void aDroppedPdfIsSeenAtOnceBesideTheField() {
        var page = open(PanelPage.ROUTE, DESK);
        drop(page, "Quyết định số 15.pdf", "application/pdf", Samples.pdf("Quyet dinh " + of.unit(), 4));
        page.locator(".evidence-name").click();
        var picture = page.locator("codau-pages img:not([hidden])");
        picture.waitFor();
        page.waitForFunction("document.querySelector('codau-pages img').naturalWidth > 500");
        assertThat(page.locator(".pages-bar [role=status]").textContent()).isEqualTo("Trang 1/4");
        page.locator(".pages-view").focus();
        page.keyboard().press("ArrowRight");
        page.locator(".pages-bar [role=status]").filter(text("Trang 2/4")).waitFor();
        picture(page, "evidence-preview");
        expectAccessible(page);
    }

    @Test
    void aRefusedFileIsNamedWithItsReason() {
        var page = open(PanelPage.ROUTE, DESK);
        drop(page, "bao-cao.pdf", "application/pdf", Samples.bytes("<html><script>alert(1)</script></html>"));
        var refusal = page.locator(".evidence-refusals p");
        refusal.waitFor();
        assertThat(refusal.textContent()).startsWith("bao-cao.pdf: Không nhận loại tệp này.");
        assertThat(page.locator(".evidence-card").count()).isZero();
        picture(page, "evidence-refused");
    }

    static Stream<Look> looks() {
        return Stream.of(
                DESK,
                new Look(1440, "en", "dark"),
                new Look(1024, "vi", "dark"),
                new Look(390, "vi", "light"),
                new Look(390, "en", "dark"));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void isLegibleAndAccessible(Look look) {
        add("Báo cáo kết quả thực hiện nhiệm vụ kinh tế - xã hội năm 2026 (bản ký số).pdf", Samples.pdf("1", 2));
        var photo = add("Ảnh lễ phát động phong trào thi đua.png", Samples.picture("png", "anh " + of.unit()));
        somebody.as(Role.STANDING_BODY);
        files.assess(photo, 1, EvidenceStatus.QUESTIONED, "Ảnh chưa rõ ngày chụp, đề nghị bổ sung kế hoạch.");
        PanelPage.showing(of, new EvidenceRights(false, true));
        var page = open(PanelPage.ROUTE, look);
        page.locator("codau-pages img:not([hidden])").waitFor();
        picture(page, "evidence-verifier-" + look);
        expectNoSidewaysScrolling(page);
        expectAccessible(page);
        somebody.asOfficer(of);
        PanelPage.showing(of, new EvidenceRights(true, false));
        var own = open(PanelPage.ROUTE, look);
        own.locator(".evidence-card").first().waitFor();
        picture(own, "evidence-unit-" + look);
        expectNoSidewaysScrolling(own);
        expectAccessible(own);
    }

    @Test
    void theStoreIsCheckedOnAScreen() {
        add("báo cáo.pdf", Samples.pdf("x" + of.unit(), 1));
        somebody.as(Role.STANDING_BODY);
        var page = open("evidence-store", DESK);
        page.getByText("Kiểm tra kho").click();
        var verdict = page.locator("main [role=status] p").first();
        verdict.waitFor();
        assertThat(verdict.textContent()).contains("đã đọc");
        picture(page, "evidence-store");
        expectAccessible(page);
    }

    private EvidenceId add(String name, byte[] content) {
        var outside = EvidenceSeasons.IN_SEASON.minusYears(1);
        return files.add(of, PanelPage.CRITERION, new UploadedFile(name, outside, new ByteArrayInputStream(content)));
    }

    private static void drop(Page page, String name, String type, byte[] content) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, type, content));
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
