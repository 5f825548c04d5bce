package vn.codau.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.codau.access.AccessFixtures;
import vn.codau.identity.People;
import vn.codau.organisation.directory.Organisation;
import vn.codau.organisation.unit.UnitForm;
import vn.codau.organisation.unit.UnitKind;
import vn.codau.shared.Grant;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.support.BrowserTest;

/** How the portal looks and behaves around every screen, for somebody who has signed in. */
@Import(AccessFixtures.class)
class ShellBrowserTests extends BrowserTest {

    private static final Look DESK = new Look(1440, "vi", "light");
    private static final Look PHONE = new Look(390, "en", "dark");
    private static final int LONG_LIST = 120;
    private static final String MISSING = "seasons/khong-co-mua-nay";

    @Autowired
    private People people;

    @Autowired
    private AccessFixtures grounds;

    @Autowired
    private Organisation organisation;

    private String standingBody = "";
    private String season = "";

    @BeforeEach
    void prepare() {
        season = grounds.in(Phase.SELF_SCORING).code();
        standingBody = people.newPerson(List.of(new Grant(Role.STANDING_BODY, new Scope.Province())))
                .userName();
        People.signOut();
    }

    /** The first look of a language is the one in which its screens are opened and checked for everybody's use. */
    static Stream<List<Look>> languages() {
        return Stream.of(
                List.of(DESK, new Look(1024, "vi", "dark"), new Look(390, "vi", "light")),
                List.of(PHONE, new Look(1440, "en", "dark")));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyScreenFitsAndIsAccessible(List<Look> looks) {
        check(open("login", looks.getFirst()), "login", looks);
        var page = openAs(standingBody, "", looks.getFirst());
        check(page, "home", looks);
        for (var screen : List.of(
                "seasons",
                "seasons/" + season,
                "units",
                "clusters",
                "accounts",
                "audit",
                "account",
                MISSING,
                "khong-co")) {
            turn(page, looks.getFirst());
            show(page, screen);
            check(page, screen.replace(season, "one").replace('/', '-'), looks);
        }
    }

    /** Opens a screen once and turns it as somebody does who makes the window smaller or chooses dark. */
    private static void check(Page page, String name, List<Look> looks) {
        expectAccessible(page);
        for (var look : looks) {
            turn(page, look);
            picture(page, name + "-" + look);
            expectNoSidewaysScrolling(page);
        }
    }

    private static void turn(Page page, Look look) {
        page.setViewportSize(look.width(), look.width() < 500 ? 844 : 900);
        page.evaluate("scheme => document.documentElement.setAttribute('data-scheme', scheme)", look.scheme());
        page.evaluate("new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
    }

    @Test
    void languageChangesWhereOneIs() {
        var page = openAs(standingBody, MISSING, DESK);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                .click();
        page.waitForFunction("document.documentElement.lang === 'en'");
        page.locator("h1")
                .filter(new Locator.FilterOptions().setHasText("There is no such page"))
                .waitFor();
        assertThat(page.url()).endsWith(MISSING);
    }

    @Test
    void colourSchemeIsRememberedFromTheFirstByte() {
        var page = openAs(standingBody, "", DESK);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Màu nền: sáng"))
                .click();
        page.waitForFunction("document.documentElement.dataset.scheme === 'dark'");
        var again = page.context().request().get(address("login")).text();
        assertThat(again).contains("data-scheme=\"dark\"").contains("lang=\"vi\"");
    }

    @Test
    void keyboardSkipsTheMenu() {
        var page = openAs(standingBody, "", DESK);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForFunction("document.activeElement.id === 'content'");
    }

    @Test
    void menuLeavesTheOldScreen() {
        var page = openAs(standingBody, MISSING, DESK);
        page.locator("vaadin-side-nav-item").first().click();
        page.waitForURL(address(""));
        page.locator("h1")
                .filter(new Locator.FilterOptions().setHasText("Việc của tôi"))
                .waitFor();
        assertThat(page.locator("main").count()).isEqualTo(1);
    }

    @Test
    void saysThatTheConnectionIsLostAndGoesOnWhenItIsBack() {
        var page = openAs(standingBody, "", DESK);
        page.context().setOffline(true);
        page.locator("vaadin-connection-indicator[offline]").waitFor(attached());
        page.context().setOffline(false);
        page.locator("vaadin-connection-indicator:not([offline])").waitFor(attached());
        page.locator("vaadin-side-nav-item[path='seasons']").click();
        page.waitForURL(address("seasons"));
    }

    @Test
    void countsDownByTheServersClockAndWarns() {
        var page = openAs(standingBody, "", DESK);
        // The desk's clock is a year wrong, and asked by nobody.
        var tones = page.evaluate("""
                () => customElements.whenDefined("codau-countdown").then(() => {
                  Date.now = () => 0;
                  return [24 * 60 + 1, 24 * 60 - 1, 61, 59, 0].map((minutes) => {
                    const down = document.createElement("codau-countdown");
                    for (const [name, words] of Object.entries(
                      {left: minutes * 60000 - 30000, deadline: "17:00", days: "%d ngày", hours: "%h giờ %m phút", minutes: "%m phút", over: "hết giờ"}))
                      down.setAttribute(name, words);
                    document.body.append(down);
                    return down.dataset.tone + ": " + down.textContent;
                  });
                })""");
        assertThat(tones)
                .isEqualTo(List.of(
                        "calm: 17:00 · 1 ngày",
                        "soon: 17:00 · 23 giờ 58 phút",
                        "soon: 17:00 · 1 giờ 0 phút",
                        "urgent: 17:00 · 59 phút",
                        "urgent: 17:00 · hết giờ"));
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }

    /** The grid has room for some twenty rows and holds no others. */
    @Test
    void printsAllRowsOfAListAndNotOnlyThoseInSight() {
        var own = "IN" + season.substring(season.length() - 8);
        grounds.actAsStandingBody();
        for (var number = 100; number < 100 + LONG_LIST; number++) {
            organisation.create(
                    new UnitForm(own + "-" + number, "Đơn vị in " + number, UnitKind.OTHER, LocalDate.of(2026, 1, 1)));
        }
        People.signOut();
        var page = openAs(standingBody, "units?q=" + own, DESK);
        page.locator("vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText(own + "-100"))
                .first()
                .waitFor();
        page.evaluate("""
                () => window.print = () => {
                  dispatchEvent(new Event("beforeprint"));
                  window.paper = [...document.querySelectorAll(".printed-grid tbody tr")].map(row => row.textContent);
                  dispatchEvent(new Event("afterprint"));
                }""");
        page.keyboard().press("Control+p");
        page.waitForFunction("window.paper");
        @SuppressWarnings("unchecked")
        var paper = (List<String>) page.evaluate("window.paper");
        assertThat(paper).hasSize(LONG_LIST);
        assertThat(paper.getFirst()).contains(own + "-100");
        assertThat(paper.getLast()).contains(own + "-" + (99 + LONG_LIST));
        assertThat(page.locator(".printed-grid").count()).isZero();
    }

    @Test
    void firstScreenComesWithFewBytes() {
        var page = open("login", DESK);
        var bytes = ((Number)
                        page.evaluate("performance.getEntries().reduce((sum, e) => sum + (e.transferSize || 0), 0)"))
                .longValue();
        assertThat(bytes).isBetween(1L, 550L * 1024);
    }
}
