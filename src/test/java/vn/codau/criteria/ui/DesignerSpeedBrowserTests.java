package vn.codau.criteria.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.codau.criteria.ActingAs;
import vn.codau.criteria.CriteriaFixture;
import vn.codau.criteria.LargeTable;
import vn.codau.criteria.editing.CriteriaDrafts;
import vn.codau.shared.Phase;
import vn.codau.support.BrowserTest;
import vn.codau.support.OpenDoors;

/**
 * What the designer costs with 200 criteria, beside 20. What decides are statements and changes of the page, which no loaded
 * machine changes; how long it takes from the hand to the picture is written to {@code target/designer-speed.txt}.
 */
@TestPropertySource(properties = "codau.jobs.threads=0") // Jobs that look for work send statements too.
@Import({OpenDoors.class, ActingAs.class, CriteriaFixture.class})
class DesignerSpeedBrowserTests extends BrowserTest {

    private static final AtomicInteger YEARS = new AtomicInteger(2190);
    private static final Look DESK = new Look(1440, "vi", "light");
    private static final String CODES = "[...document.querySelectorAll('.draft-tree .node-code')].filter((code) =>"
            + " code.checkVisibility() && code.textContent.startsWith('S0.')).sort((a, b) =>"
            + " a.getBoundingClientRect().top - b.getBoundingClientRect().top).map((code) => code.textContent)";

    @Autowired
    private CriteriaFixture scene;

    @Autowired
    private CriteriaDrafts drafts;

    @Autowired
    private JdbcClient database;

    /** Statements, changes of the page, and milliseconds until it shows what was done. */
    private record Cost(String what, long statements, int changes, double millis) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%s %d statements, %d changes, %.0f ms", what, statements, changes, millis);
        }
    }

    @Test
    void whatIsDoneCostsTheSameInALargeTable() throws IOException {
        var small = costs(20);
        var large = costs(200);
        Files.writeString(Path.of("target", "designer-speed.txt"), "20: " + small + "\n200: " + large + "\n");
        for (int i = 0; i < small.size(); i++) {
            assertThat(large.get(i).statements())
                    .as(large.get(i).what())
                    .isLessThanOrEqualTo(small.get(i).statements() + 2);
            // Three times as many rows are in sight.
            assertThat(large.get(i).changes())
                    .as(large.get(i).what())
                    .isLessThanOrEqualTo(3 * small.get(i).changes() + 50);
        }
    }

    private List<Cost> costs(int criteria) {
        scene.set(YEARS.getAndIncrement());
        scene.schedule();
        scene.goTo(Phase.REGISTRATION);
        drafts.save(scene.cluster(), 0, LargeTable.of(criteria));
        var page = open("login", DESK);
        // High enough that every row that is asked for is there.
        page.setViewportSize(DESK.width(), 2400);
        var costs = new ArrayList<Cost>();
        costs.add(cost(
                page, "open", () -> show(page, "criteria/" + scene.code()), "document.querySelector('.node-code')"));
        node(page, "S0.6").waitFor();
        costs.add(cost(page, "select", () -> node(page, "S0.3").click(), fieldHas("S0.3")));
        costs.add(cost(
                page,
                "type",
                () -> title(page, "Tên mới"),
                CODES + ".length && document.querySelector('.draft-tree')" + ".textContent.includes('Tên mới')"));
        node(page, "S0.3").click();
        costs.add(cost(page, "move by key", () -> page.keyboard().press("Alt+ArrowUp"), isBefore("S0.3", "S0.2")));
        costs.add(cost(page, "drag", () -> drag(page, "S0.6", "S0.4"), isBefore("S0.6", "S0.5")));
        return costs;
    }

    private static Locator node(Page page, String code) {
        return page.locator(
                ".draft-tree .node-code", new Page.LocatorOptions().setHasText(Pattern.compile("^" + code + "$")));
    }

    private static void title(Page page, String text) {
        var field =
                page.locator(".designer-form").getByLabel("Nội dung", new Locator.GetByLabelOptions().setExact(true));
        field.fill(text);
        field.press("Tab");
    }

    /** Onto the lower edge of another row; the rows say that they take it only once the server knows of the drag. */
    private static void drag(Page page, String code, String after) {
        node(page, code).hover();
        page.mouse().down();
        var to = node(page, after).boundingBox();
        page.mouse().move(to.x + 5, to.y - 5);
        page.waitForFunction("document.querySelector('.draft-tree').dropMode === 'on-top-or-between'");
        page.mouse().move(to.x + 5, to.y + to.height + 4);
        page.mouse().move(to.x + 6, to.y + to.height + 4);
        page.mouse().up();
    }

    private static String fieldHas(String code) {
        return "[...document.querySelectorAll('.designer-form input')].some((field) => field.value === '" + code + "')";
    }

    private static String isBefore(String one, String other) {
        return "((codes) => codes.indexOf('" + one + "') >= 0 && codes.indexOf('" + one + "') < codes.indexOf('" + other
                + "'))(" + CODES + ")";
    }

    private Cost cost(Page page, String what, Runnable act, String done) {
        page.evaluate("""
                () => {
                  window.changes = 0;
                  new MutationObserver((records) => (window.changes += records.length)).observe(
                    document.body, {subtree: true, childList: true, attributes: true, characterData: true});
                }""");
        var before = statements();
        var begun = System.nanoTime();
        act.run();
        page.waitForFunction(done);
        var millis = (System.nanoTime() - begun) / 1e6;
        page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
        var changes = (Integer) page.evaluate("window.changes ?? 0");
        return new Cost(what, statements() - before - 1, changes, millis);
    }

    private long statements() {
        return database.sql("show global status like 'Questions'")
                .query((row, number) -> row.getLong(2))
                .single();
    }
}
