package vn.codau.ranking.ui.why;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeDetails;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.codau.engine.RandomSeason;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.CompleteSeason;
import vn.codau.engine.season.Unit;
import vn.codau.pack.season.SeasonReader;
import vn.codau.ranking.live.WhyTotal;
import vn.codau.ranking.ui.ShownSheet;

/** What is printed under "Vì sao?", added up again from the printed numbers alone. */
class WhySheetTests {

    private int sheets;
    private int calculations;

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @ParameterizedTest
    @CsvSource({"cluster-347, vi", "cluster-347, en", "example-season, vi", "example-season, en"})
    void everyUnitsTotalFollowsFromWhatIsShown(String pack, String language) {
        UI.getCurrent().setLocale(Locale.of(language));
        var season = season(pack);
        season.clusters().forEach(cluster -> addUp(season, cluster));
        assertThat(sheets).isPositive();
    }

    @Test
    @Tag("random")
    void everyTotalOfRandomClustersFollowsFromWhatIsShown() {
        int clusters = 0;
        for (long seed = 0; clusters < 1000; seed++) {
            UI.getCurrent().setLocale(Locale.of(seed % 2 == 0 ? "vi" : "en"));
            var season = RandomSeason.of(seed);
            for (var cluster : season.clusters()) {
                addUp(season, cluster);
                clusters++;
            }
        }
        assertThat(calculations).isGreaterThan(1000);
    }

    @Test
    void drawsASectionOnlyWhenItIsOpened() {
        var season = season("cluster-347");
        var cluster = season.clusters().getFirst();
        var sheet = new WhySheet(why(season, cluster, cluster.members().getFirst()));
        assertThat(ShownSheet.all(sheet, "why-leaf")).isEmpty();
        sheet.openAll();
        assertThat(ShownSheet.all(sheet, "why-leaf"))
                .hasSize(cluster.criteria().leaves().size());
        assertThat(ShownSheet.all(sheet, NativeDetails.class)).allMatch(NativeDetails::isOpen);
    }

    private void addUp(CompleteSeason season, Cluster cluster) {
        var graded = cluster.members().stream().filter(cluster::isGraded).toList();
        for (var unit : graded) {
            var why = why(season, cluster, unit);
            var sheet = new WhySheet(why);
            sheet.openAll();
            var shown = new ShownSheet(sheet);
            try {
                calculations += shown.addUp();
            } catch (AssertionError wrong) {
                throw new AssertionError(season.period().code() + ", " + unit, wrong);
            }
            var total = new BigDecimal(why.sheet().score().total().toString());
            assertThat(shown.headline()).isEqualByComparingTo(total);
        }
        sheets += graded.size();
    }

    private static WhyTotal why(CompleteSeason season, Cluster cluster, String unit) {
        Map<String, String> names = season.units().stream().collect(Collectors.toMap(Unit::code, Unit::name));
        return WhyTotal.of(season.period().name(), cluster, season.period().sealedOn(), unit, names);
    }

    private static CompleteSeason season(String pack) {
        return SeasonReader.read(WhySheetTests.class.getResourceAsStream("/packs/" + pack + ".json"));
    }
}
