package vn.codau.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.settled;
import static vn.codau.engine.Nodes.sum;
import static vn.codau.engine.Rules.HEAD;
import static vn.codau.engine.Rules.SELF;
import static vn.codau.engine.Rules.direct;
import static vn.codau.engine.Rules.fixed;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import vn.codau.criteria.Published;
import vn.codau.engine.rank.Leading;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.publication.Audience;
import vn.codau.publication.Publications;
import vn.codau.publication.Release;
import vn.codau.publication.Switch;
import vn.codau.ranking.live.RankingQueries;
import vn.codau.ranking.standing.RankingProblem;
import vn.codau.scoring.ActingAs;
import vn.codau.scoring.Fixture;
import vn.codau.scoring.Fixture.Measure;
import vn.codau.scoring.cross.CrossScoring;
import vn.codau.scoring.entry.SaveCell;
import vn.codau.scoring.selfscore.SelfScoring;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.SeasonId;
import vn.codau.support.PortalTest;
import vn.codau.support.Statements;

/** The board and comparison on stored scores: I.1 is settled by the head, I.2 by the claim; A is the head, B the deputy. */
@PortalTest
@Import({ActingAs.class, Published.class, Fixture.class})
class BoardsTests {

    @Autowired
    private ActingAs stage;

    @Autowired
    private Fixture fixture;

    @Autowired
    private SelfScoring self;

    @Autowired
    private CrossScoring cross;

    @Autowired
    private Boards boards;

    @Autowired
    private Comparisons comparisons;

    @Autowired
    private RankingQueries rankings;

    @Autowired
    private OrganisationQueries organisation;

    @Autowired
    private Publications publications;

    @Autowired
    private DataSource database;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void close() {
        stage.as(ActingAs.STANDING_BODY);
    }

    @Test
    void costsAsManyStatementsForAWholeProvinceAsForOneCluster() {
        var small = season(1, 2);
        var large = season(6, 9);
        boards.of(small);
        boards.of(large);
        var few = cost(small);
        assertThat(cost(large)).isEqualTo(few).isLessThanOrEqualTo(20);
        assertThat(boards.of(large).lines())
                .hasSize(6)
                .allSatisfy(line -> assertThat(line.units()).hasSize(9));
    }

    @Test
    void saysWhoLeadsByHowMuchAndWhatIsOpenAsTheRankingDoes() {
        var set = scored();
        var line = boards.of(set.season()).lines().getFirst();
        var ranking = rankings.ranking(set.cluster());
        assertThat(line.ranking().orElseThrow().ranking().standings())
                .isEqualTo(ranking.ranking().standings());
        assertThat(line.ranking().orElseThrow().claimed()).isEqualTo(ranking.claimed());
        assertThat(line.ranking().orElseThrow().dissent()).isEqualTo(ranking.dissent());
        assertThat(line.status()).contains(Leading.Status.DECIDED);
        assertThat(line.first())
                .singleElement()
                .satisfies(first -> assertThat(first.name()).isEqualTo("Đơn vị C-" + set.code()));
        assertThat(line.gap()).hasValueSatisfying(gap -> assertThat(gap).hasToString("12.00"));
        // A and B blank in both cells, C in none; nobody has handed in.
        assertThat(line.open()).isEqualTo(new OpenPoints(3, 4, 0, 0));
    }

    @Test
    void isForTheProvinceAloneAndForTheBoardOnceThatIsPublished() {
        var set = scored();
        for (var stranger : List.of(
                ActingAs.of(Role.CLUSTER_HEAD, set.cluster(), set.season()),
                ActingAs.of(Role.UNIT_HEAD, set.unit("C")),
                ActingAs.of(Role.SPECIALIST, set.unit("C")),
                ActingAs.of(Role.ADMINISTRATOR),
                ActingAs.of(Role.BOARD))) {
            stage.as(stranger);
            assertThatThrownBy(() -> boards.of(set.season()))
                    .as(stranger.role().name())
                    .isInstanceOf(RankingProblem.class);
        }
        stage.as(ActingAs.STANDING_BODY);
        publications.publish(set.season(), new Switch.Key(Release.PROVISIONAL, Audience.BOARD), 0);
        stage.as(ActingAs.of(Role.BOARD));
        assertThat(boards.of(set.season()).lines()).hasSize(1);
    }

    @Test
    void laysUnitsSideBySideDownToWhatEachSourceGave() {
        var set = scored();
        stage.in(Phase.VERIFICATION);
        var sheets = compare(set, "C", "A").comparison();
        assertThat(sheets.units())
                .extracting(why -> why.standing().unit())
                .containsExactly(code(set, "C"), code(set, "A"));
        assertThat(sheets.rows()).extracting(row -> row.node().code()).containsExactly("I", "I.1", "I.2", "I.3");
        var first = sheets.rows().get(1);
        assertThat(first.differs()).isTrue();
        assertThat(first.cells().getFirst().given()).hasSize(2);
        assertThat(first.best()).hasValueSatisfying(best -> assertThat(best).hasToString("5.00"));
        assertThat(sheets.rows(true)).extracting(row -> row.node().code()).containsExactly("I", "I.1", "I.2");
        assertThatThrownBy(() -> compare(set, "C")).isInstanceOf(OverviewProblem.class);
        stage.as(ActingAs.of(Role.UNIT_HEAD, set.unit("C")));
        assertThatThrownBy(() -> compare(set, "C", "A")).isInstanceOf(RankingProblem.class);
    }

    @Test
    void theBoardComparesWithoutScorersUntilTheyArePublished() {
        var set = scored();
        stage.in(Phase.VERIFICATION);
        publications.publish(set.season(), new Switch.Key(Release.PROVISIONAL, Audience.BOARD), 0);
        stage.as(ActingAs.of(Role.BOARD));
        assertThat(compare(set, "C", "A")
                        .comparison()
                        .rows()
                        .get(1)
                        .cells()
                        .getFirst()
                        .given())
                .hasSize(1);
        stage.as(ActingAs.STANDING_BODY);
        publications.publish(set.season(), new Switch.Key(Release.SCORERS, Audience.BOARD), 0);
        stage.as(ActingAs.of(Role.BOARD));
        assertThat(compare(set, "C", "A")
                        .comparison()
                        .rows()
                        .get(1)
                        .cells()
                        .getFirst()
                        .given())
                .hasSize(2);
    }

    private Comparisons.Sheets compare(Fixture.Set set, String... units) {
        var view = organisation.cluster(set.cluster()).orElseThrow();
        return comparisons.of(
                view, List.of(units).stream().map(unit -> code(set, unit)).toList());
    }

    private static String code(Fixture.Set set, String unit) {
        return unit + "-" + set.code();
    }

    /** C claims 9 and 7 and gets 5 and 7; nobody else has anything, and I.3 is everybody's. */
    private Fixture.Set scored() {
        var set = fixture.set("A", "B", "C");
        publish(set);
        stage.in(Phase.SELF_SCORING);
        stage.as(ActingAs.of(Role.UNIT_OFFICER, set.unit("C")));
        self.save(new SaveCell(set.cluster(), set.unit("C"), "I.1", 0, CellValue.of("9"), ""));
        self.save(new SaveCell(set.cluster(), set.unit("C"), "I.2", 0, CellValue.of("7"), ""));
        stage.in(Phase.CROSS_SCORING);
        stage.as(ActingAs.of(Role.CLUSTER_HEAD, set.cluster(), set.season()));
        cross.save(new SaveCell(set.cluster(), set.unit("C"), "I.1", 0, CellValue.of("5"), "Thiếu minh chứng"));
        stage.as(ActingAs.STANDING_BODY);
        return set;
    }

    private SeasonId season(int clusters, int units) {
        stage.as(ActingAs.STANDING_BODY);
        stage.at(Instant.parse("2023-01-05T00:00:00Z"));
        var season = fixture.season();
        var names = IntStream.range(0, units).mapToObj(unit -> "U" + unit).toArray(String[]::new);
        IntStream.range(0, clusters)
                .mapToObj(number -> fixture.cluster(season, names))
                .forEach(this::publish);
        return season;
    }

    private void publish(Fixture.Set set) {
        fixture.publish(
                set,
                Measure.of(
                        SELF,
                        sum(
                                "I",
                                settled(HEAD, base("I.1", direct("10"))),
                                base("I.2", direct("10")),
                                base("I.3", fixed("5")))));
    }

    private long cost(SeasonId season) {
        return transaction.execute(status -> {
            var before = Statements.of(database);
            boards.of(season);
            return Statements.of(database).since(before);
        });
    }
}
