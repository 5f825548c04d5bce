package vn.codau.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.Import;
import vn.codau.support.BrowserTest;
import vn.codau.support.OpenDoors;

@Import({OpenDoors.class, SomebodySignedIn.class})
class ShellBrowserTests extends BrowserTest {

    private static final Look DESK = new Look(1440, "vi", "light");

    static Stream<Look> looks() {
        return Stream.of(
                DESK,
                new Look(1440, "en", "dark"),
                new Look(1024, "vi", "dark"),
                new Look(390, "vi", "light"),
                new Look(390, "en", "dark"));
    }

    static Stream<Look> fewLooks() {
        return Stream.of(DESK, new Look(390, "en", "dark"));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void firstScreenIsLegibleAndAccessible(Look look) {
        var page = open("", look);
        picture(page, "home-" + look);
        expectNoSidewaysScrolling(page);
        expectAccessible(page);
    }

    @ParameterizedTest
    @MethodSource("fewLooks")
    void missingPageSaysWhatToDo(Look look) {
        var page = open("khong-co-trang-nay", look);
        picture(page, "not-found-" + look);
        assertThat(page.locator("h1").textContent())
                .isEqualTo(look.language().equals("vi") ? "Không có trang này" : "There is no such page");
        expectNoSidewaysScrolling(page);
        expectAccessible(page);
    }

    @Test
    void languageChangesWhereOneIs() {
        var page = open("khong-co-trang-nay", DESK);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                .click();
        page.waitForFunction("document.documentElement.lang === 'en'");
        page.locator("h1")
                .filter(new Locator.FilterOptions().setHasText("There is no such page"))
                .waitFor();
        assertThat(page.url()).endsWith("/khong-co-trang-nay");
    }

    @Test
    void colourSchemeIsRememberedFromTheFirstByte() {
        var page = open("", DESK);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Màu nền: sáng"))
                .click();
        page.waitForFunction("document.documentElement.dataset.scheme === 'dark'");
        var again = page.context().request().get(address("")).text();
        assertThat(again).contains("data-scheme=\"dark\"").contains("lang=\"vi\"");
    }

    @Test
    void keyboardSkipsTheMenu() {
        var page = open("", DESK);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForFunction("document.activeElement.id === 'content'");
    }

    @Test
    void menuLeavesTheOldScreen() {
        var page = open("khong-co-trang-nay", DESK);
        page.locator("vaadin-side-nav-item").first().click();
        page.waitForURL(address(""));
        page.locator(".cards").waitFor();
        assertThat(page.locator("main").count()).isEqualTo(1);
        assertThat(page.locator("h1").textContent()).isEqualTo("Việc của tôi");
    }

    @Test
    void mistakeIsToldUnderANumberAndKeepsTheScreen() {
        var page = open("", DESK);
        page.locator(".account vaadin-menu-bar-button").first().click();
        picture(page, "account-menu");
        page.getByRole(AriaRole.MENUITEM)
                .filter(new Locator.FilterOptions().setHasText("Thanh tra"))
                .click();
        var notice = page.locator("vaadin-notification-card");
        notice.waitFor();
        picture(page, "mistake");
        assertThat(notice.textContent()).containsPattern("mã [0-9a-f]{8}");
        assertThat(page.locator("h1").textContent()).isEqualTo("Việc của tôi");
    }

    @Test
    void firstScreenComesWithFewBytes() {
        var page = open("", DESK);
        var bytes = ((Number)
                        page.evaluate("performance.getEntries().reduce((sum, e) => sum + (e.transferSize || 0), 0)"))
                .longValue();
        assertThat(bytes).isBetween(1L, 550L * 1024);
    }
}
