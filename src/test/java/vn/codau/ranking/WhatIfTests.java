package vn.codau.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.sum;
import static vn.codau.engine.Rules.d;
import static vn.codau.engine.Rules.direct;
import static vn.codau.engine.Rules.leaderRelative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.codau.engine.ClusterBuilder;
import vn.codau.engine.criteria.Combine;
import vn.codau.engine.criteria.Counts;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.margin.Sandbox.SettledCell;
import vn.codau.engine.number.Points;
import vn.codau.engine.rank.Leading;
import vn.codau.engine.season.TieBreak;
import vn.codau.ranking.input.UnitStandings;
import vn.codau.ranking.live.RankingQueries;
import vn.codau.ranking.standing.RankingProblem;
import vn.codau.ranking.whatif.NotToBeTried;
import vn.codau.ranking.whatif.WhatIf;
import vn.codau.ranking.whatif.WhatIf.Correction;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;

/** What is tried changes the ranking on the screen and nothing that is kept. */
class WhatIfTests extends RankedSeason {

    @Autowired
    private RankingQueries rankings;

    @Autowired
    private UnitStandings standings;

    @Autowired
    private JdbcClient database;

    @Test
    void aCorrectionByOneShowsWhoComesUpAndWhoIsDisplaced() {
        three();
        var tried = rankings.tried(k(), corrected("RWC", "8.0"));
        assertThat(tried.rows())
                .filteredOn(row -> row.after().unit().equals("RWC"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.before().rank()).isEqualTo(3);
                    assertThat(row.after().rank()).isEqualTo(2);
                    assertThat(row.gained()).isEqualTo(1);
                    assertThat(row.changed()).hasToString("1.00");
                });
        assertThat(tried.displaced())
                .singleElement()
                .satisfies(row -> assertThat(row.after().unit()).isEqualTo("RWB"));
        assertThat(tried.changesLeading()).isFalse();
    }

    @Test
    void nothingChangedShowsNoChange() {
        three();
        var tried = rankings.tried(k(), WhatIf.NOTHING);
        assertThat(tried.after().standings()).isEqualTo(tried.before().standings());
        assertThat(tried.displaced()).isEmpty();
    }

    @Test
    void theFlipMarginFlipsTheLeaderAndAHundredthLessDoesNot() {
        three();
        var flip = rankings.margin(k()).flip().orElseThrow();
        assertThat(flip.change()).hasToString("1.50");
        var at = rankings.tried(k(), settled(flip.unit(), flip.criterion(), flip.to()));
        assertThat(at.changesLeading()).isTrue();
        var step = Points.of(java.math.BigInteger.ONE, 2);
        var less = flip.to().compareTo(flip.from()) > 0
                ? flip.to().minus(step)
                : flip.to().plus(step);
        assertThat(rankings.tried(k(), settled(flip.unit(), flip.criterion(), less))
                        .changesLeading())
                .isFalse();
    }

    @Test
    void otherRulesGiveAnotherRanking() {
        setUp(List.of(ClusterBuilder.cluster(sum("I", base("I.1", direct("10"))), base("II", direct("10")))
                .members("RWA", "RWB")
                .self("RWA", "I.1", "9")
                .self("RWA", "II", "3")
                .self("RWB", "I.1", "4")
                .self("RWB", "II", "8")
                .build()));
        at(Phase.VERIFICATION);
        assertThat(leader(WhatIf.NOTHING).status()).isEqualTo(Leading.Status.TIE);
        assertThat(leader(new WhatIf(
                                List.of(),
                                List.of(),
                                Map.of(),
                                Optional.empty(),
                                Optional.of(List.of(new TieBreak.Section("II")))))
                        .unit())
                .contains("RWB");
        assertThat(leader(new WhatIf(
                                List.of(),
                                List.of(),
                                Map.of("I", Map.of(Counts.BASE, d("5"))),
                                Optional.empty(),
                                Optional.empty()))
                        .unit())
                .contains("RWB");
        var unweighted = new WhatIf(
                List.of(),
                List.of(),
                Map.of(),
                Optional.of(
                        new Settlement.Weighted(Map.of(Source.SELF, d("0.5"), Source.HEAD, d("0.5")), Combine.MEAN)),
                Optional.empty());
        assertThat(rankings.tried(k(), unweighted).rows())
                .allSatisfy(row -> assertThat(row.after().score().orElseThrow().incomplete())
                        .isEqualTo(2));
    }

    @Test
    void refusesWhatCouldNotBe() {
        three();
        assertThatThrownBy(() -> rankings.tried(k(), corrected("RWC", "10.5"))).isInstanceOf(NotToBeTried.class);
        assertThatThrownBy(() -> rankings.tried(k(), settled("RWC", "I", points("11"))))
                .isInstanceOf(NotToBeTried.class);
    }

    @Test
    void nothingIsWritten() {
        three();
        var before = checksums();
        rankings.tried(k(), corrected("RWC", "8"));
        rankings.tried(k(), settled("RWC", "I", points("9")));
        rankings.margin(k());
        assertThat(checksums()).isEqualTo(before);
    }

    @Test
    void whoMayNotSeeTheLiveRankingTriesNothing() {
        three();
        actAs(Role.UNIT_HEAD, new Scope.OfUnit(unit("RWA")));
        assertThatThrownBy(() -> rankings.tried(k(), WhatIf.NOTHING)).isInstanceOf(RankingProblem.class);
        actAs(Role.CLUSTER_HEAD, new Scope.OfCluster(ClusterId.next(), season));
        assertThatThrownBy(() -> rankings.tried(k(), WhatIf.NOTHING)).isInstanceOf(RankingProblem.class);
    }

    /** Scoring stores what is measured against the best of all members; who is not graded is no longer among them. */
    @Test
    void whoIsNotGradedIsNoLongerMeasuredAgainst() {
        setUp(List.of(ClusterBuilder.cluster(base("I", leaderRelative("10")))
                .members("RWA", "RWB")
                .self("RWA", "I", "8")
                .self("RWB", "I", "4")
                .build()));
        at(Phase.VERIFICATION);
        assertThat(total("RWB")).isEqualTo("5.00");
        standings.exclude(k(), unit("RWA"), 0, "Mới thành lập");
        assertThat(total("RWB")).isEqualTo("10.00");
    }

    private String total(String unit) {
        return rankings.ranking(k()).ranking().standings().stream()
                .filter(standing -> standing.unit().equals(unit))
                .findFirst()
                .orElseThrow()
                .score()
                .orElseThrow()
                .total()
                .toString();
    }

    private void three() {
        setUp(List.of(ClusterBuilder.cluster(base("I", direct("10")))
                .members("RWA", "RWB", "RWC")
                .self("RWA", "I", "9")
                .self("RWB", "I", "7.5")
                .self("RWC", "I", "7")
                .build()));
        at(Phase.VERIFICATION);
    }

    private Leading leader(WhatIf other) {
        return rankings.tried(k(), other).after().leading();
    }

    private static WhatIf corrected(String unit, String input) {
        return new WhatIf(
                List.of(),
                List.of(new Correction(unit, "I", Optional.of(new Input.Text(input)))),
                Map.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static WhatIf settled(String unit, String criterion, Points points) {
        return new WhatIf(
                List.of(new SettledCell(unit, criterion, points)),
                List.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Points points(String text) {
        return Points.of(new BigDecimal(text).setScale(2).unscaledValue(), 2);
    }

    private ClusterId k() {
        return clusters.values().iterator().next();
    }

    /** Of every table, so that not one changed letter would go unseen. */
    private Map<String, String> checksums() {
        var sums = new TreeMap<String, String>();
        for (var table : database.sql("select table_name from information_schema.tables where table_schema = database()"
                        + " and table_type = 'BASE TABLE'")
                .query(String.class)
                .list()) {
            sums.put(
                    table,
                    String.valueOf(database.sql("checksum table " + table)
                            .query((row, index) -> row.getString("Checksum"))
                            .single()));
        }
        return sums;
    }
}
