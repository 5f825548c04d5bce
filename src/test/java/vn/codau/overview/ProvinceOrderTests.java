package vn.codau.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.codau.engine.ClusterBuilder;
import vn.codau.engine.Nodes;
import vn.codau.engine.Rules;
import vn.codau.engine.season.ClusterKind;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.organisation.cluster.Position;
import vn.codau.organisation.unit.UnitKind;
import vn.codau.publication.Release;
import vn.codau.ranking.input.UnitRulings;
import vn.codau.ranking.live.ClusterResult;
import vn.codau.ranking.live.LiveRanking;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** Two clusters with tables of 10 and of 20 points. */
class ProvinceOrderTests {

    private static final List<BoardLine> LINES =
            List.of(line("10", Map.of("A", "9", "B", "8.5")), line("20", Map.of("C", "18", "D", "19.00")));
    private static final Map<String, UnitKind> KINDS =
            Map.of("A", UnitKind.LOCALITY, "B", UnitKind.LOCALITY, "C", UnitKind.LOCALITY, "D", UnitKind.DEPARTMENT);

    @Test
    void ranksAcrossClustersByTheShareOfTheirOwnTable() {
        assertThat(said(Optional.empty())).containsExactly("1 D 95.00", "2 A 90.00", "2 C 90.00", "4 B 85.00");
    }

    @Test
    void ranksTheUnitsOfOneKindAmongThemselves() {
        assertThat(said(Optional.of(UnitKind.LOCALITY))).containsExactly("1 A 90.00", "1 C 90.00", "3 B 85.00");
        assertThat(said(Optional.of(UnitKind.PARTY))).isEmpty();
    }

    private static List<String> said(Optional<UnitKind> kind) {
        return ProvinceOrder.of(LINES, KINDS, kind).places().stream()
                .map(place -> place.rank() + " " + place.unit().standing().unit() + " " + place.percent())
                .toList();
    }

    private static BoardLine line(String most, Map<String, String> scores) {
        var cluster = ClusterBuilder.cluster(Nodes.base("I", Rules.direct(most)))
                .members(scores.keySet().stream().sorted().toArray(String[]::new));
        scores.forEach((unit, points) -> cluster.self(unit, "I", points));
        var members = scores.keySet().stream()
                .map(code -> new Member(UnitId.next(), code, code, Position.MEMBER, LocalDate.EPOCH))
                .toList();
        var view = new ClusterView(ClusterId.next(), SeasonId.next(), "K", "Cụm", ClusterKind.CUM, members, 0);
        var live = new LiveRanking(
                "2024",
                view,
                cluster.rank(),
                Map.of(),
                Map.of(),
                UnitRulings.NONE,
                Optional.empty(),
                false,
                Optional.empty(),
                EnumSet.allOf(Release.class));
        return new BoardLine(new ClusterResult(view, Optional.of(live), Optional.empty()));
    }
}
