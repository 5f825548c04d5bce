package vn.codau.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import vn.codau.support.BrowserTest;
import vn.codau.support.OpenDoors;

/**
 * What a key costs in a table of 200 criteria and 15 units. What decides are counts, which no loaded machine changes; the
 * processor's time of the page's main thread is written to {@code target/matrix-speed.txt}.
 */
@Import({OpenDoors.class, MatrixTrial.Routes.class})
class MatrixSpeedBrowserTests extends BrowserTest {

    private static final int TIMES = 20;

    /** Changes of the page, layouts, and milliseconds of the processor, each for one press. */
    private record Cost(double changes, double layouts, double millis) {}

    @Test
    void aKeyCostsTheSameInALargeTable() throws IOException {
        var lines = new ArrayList<String>();
        for (var table : List.of("small", "large")) {
            var page = open(MatrixTrial.ROUTE + "?bang=" + table, MatrixBrowserTests.DESK);
            MatrixDesk.at(page).press("Control+Home", "ArrowDown", "ArrowDown");
            var session = page.context().newCDPSession(page);
            var domain = new JsonObject();
            domain.addProperty("timeDomain", "threadTicks");
            session.send("Performance.enable", domain);
            page.evaluate("""
                    () => {
                      window.changes = 0;
                      new MutationObserver((records) => (window.changes += records.length)).observe(
                        document.querySelector("codau-matrix"), {subtree: true, childList: true, attributes: true, characterData: true});
                    }""");
            var arrow = cost(page, session, "ArrowDown", "ArrowUp");
            page.keyboard().press("F2");
            var digit = cost(page, session, "1", "2");
            page.keyboard().press("Escape");
            var written = cost(page, session, "4", "Enter", "ArrowUp");
            lines.add(String.format(Locale.ROOT, "%s: arrow %s, digit %s, written %s", table, arrow, digit, written));
            assertThat(digit.changes()).isLessThanOrEqualTo(3);
            assertThat(digit.layouts()).isLessThanOrEqualTo(2);
            assertThat(arrow.changes()).isLessThanOrEqualTo(20);
            assertThat(arrow.layouts()).isLessThanOrEqualTo(5);
            assertThat(written.changes()).isLessThanOrEqualTo(20);
        }
        Files.write(Path.of("target", "matrix-speed.txt"), lines);
    }

    private static Cost cost(Page page, CDPSession session, String... keys) {
        var before = metrics(page, session);
        for (var time = 0; time < TIMES; time++) {
            for (var key : keys) {
                page.keyboard().press(key);
                page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
            }
        }
        var after = metrics(page, session);
        var presses = TIMES * keys.length;
        return new Cost(
                (after.changes - before.changes) / presses,
                (after.layouts - before.layouts) / presses,
                (after.millis - before.millis) / presses);
    }

    private static Cost metrics(Page page, CDPSession session) {
        var told = session.send("Performance.getMetrics").getAsJsonArray("metrics");
        var changes = ((Number) page.evaluate("window.changes")).doubleValue();
        return new Cost(changes, metric(told, "LayoutCount"), metric(told, "TaskDuration") * 1000);
    }

    private static double metric(JsonArray metrics, String name) {
        return Stream.iterate(0, at -> at < metrics.size(), at -> at + 1)
                .map(at -> metrics.get(at).getAsJsonObject())
                .filter(each -> each.get("name").getAsString().equals(name))
                .findFirst()
                .orElseThrow()
                .get("value")
                .getAsDouble();
    }
}
