package vn.codau.overview.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.sum;
import static vn.codau.engine.Rules.SELF;
import static vn.codau.engine.Rules.direct;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import vn.codau.criteria.Published;
import vn.codau.engine.criteria.Node;
import vn.codau.scoring.ActingAs;
import vn.codau.scoring.Fixture;
import vn.codau.scoring.Fixture.Measure;
import vn.codau.scoring.entry.SaveCell;
import vn.codau.scoring.selfscore.SelfScoring;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.season.gate.Seasons;
import vn.codau.season.plan.SeasonDetails;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.support.BrowserTest;
import vn.codau.support.OpenDoors;
import vn.codau.support.SomebodysMenu;

/** The board and comparison in a real browser: drawn under the content policy, legible and accessible. */
@Import({OpenDoors.class, ActingAs.class, Published.class, Fixture.class, BoardBrowserTests.Header.class})
class BoardBrowserTests extends BrowserTest {

    /** Whose name stands in the header. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Header {

        @Bean
        @Primary
        SomebodysMenu menu() {
            return new SomebodysMenu("Trần Thị Bưởi", "Cơ quan thường trực");
        }
    }

    private static final List<String> UNITS = List.of("A", "B", "C");

    @Autowired
    private ActingAs stage;

    @Autowired
    private Fixture fixture;

    @Autowired
    private SelfScoring self;

    @Autowired
    private Seasons seasons;

    @Autowired
    private SeasonQueries queries;

    private Fixture.Set set;

    @BeforeEach
    void begin() {
        set = fixture.set(UNITS.toArray(String[]::new));
        call("0-" + set.code());
        fixture.publish(
                set,
                Measure.of(
                        SELF,
                        sum("I", new Node[] {base("I.1", direct("10")), base("I.2", direct("20"))}),
                        sum("II", new Node[] {base("II.1", direct("30"))})));
        stage.in(Phase.SELF_SCORING);
        int points = 10;
        for (var unit : UNITS) {
            stage.as(ActingAs.of(Role.UNIT_OFFICER, set.unit(unit)));
            for (var criterion : List.of("I.1", "I.2", "II.1")) {
                self.save(new SaveCell(
                        set.cluster(), set.unit(unit), criterion, 0, CellValue.of(Integer.toString(points)), ""));
            }
            points -= 2;
        }
        stage.as(ActingAs.STANDING_BODY);
    }

    /** Whoever chooses no season is shown the first by code of those that run. */
    private void call(String code) {
        stage.as(ActingAs.STANDING_BODY);
        stage.at(Instant.parse("2023-01-05T00:00:00Z"));
        var season = queries.find(set.season()).orElseThrow();
        var was = season.details();
        seasons.change(
                season.id(),
                season.version(),
                new SeasonDetails(
                        code, was.name(), was.kind(), was.theme(), was.from(), was.to(), was.law(), was.demo()));
    }

    /** The next test's season comes first in its turn. */
    @AfterEach
    void leave() {
        call("Z-" + set.code());
    }

    static Stream<Look> looks() {
        return Stream.of(new Look(1440, "vi", "light"), new Look(1024, "en", "dark"), new Look(390, "vi", "dark"));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theBoardIsDrawnLegibleAndAccessible(Look look) {
        var page = open("board", look);
        var blocked = blocked(page);
        show(page, "board");
        page.locator("codau-chart[data-drawn=true]").first().waitFor();
        page.locator(".heat-cell").first().waitFor();
        page.locator(".chart-toggle").first().click();
        assertThat(page.locator(".chart-table").first().innerText())
                .contains(look.language().equals("vi") ? "30,00" : "30.00");
        picture(page, "board-" + look);
        expectNoSidewaysScrolling(page);
        expectAccessible(page);
        assertThat(blocked).isEmpty();
    }

    @Test
    void theBoardIsPrintedAcrossTheSheet() throws IOException {
        var page = open("board", new Look(1440, "vi", "light"));
        page.locator(".board-table").first().waitFor();
        var file = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        try (var printed = Loader.loadPDF(file)) {
            var sheet = printed.getPage(0).getMediaBox();
            assertThat(sheet.getWidth()).isGreaterThan(sheet.getHeight());
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void unitsAreComparedLegiblyAndAccessibly(Look look) {
        var page = open("compare/" + set.code() + "?units=A-" + set.code() + ",C-" + set.code(), look);
        page.locator("codau-chart[data-drawn=true]").first().waitFor();
        assertThat(page.locator(".compare-table").innerText()).contains("I.1", "II.1");
        picture(page, "compare-" + look);
        expectNoSidewaysScrolling(page);
        expectAccessible(page);
    }

    /** Everything that the browser refused or could not run. */
    private static List<String> blocked(Page page) {
        var blocked = new ArrayList<String>();
        page.onPageError(blocked::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                blocked.add(message.text());
            }
        });
        return blocked;
    }
}
