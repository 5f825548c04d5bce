package vn.codau.ranking.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.codau.engine.number.Points;
import vn.codau.engine.rank.ClusterRanking;
import vn.codau.engine.score.UnitScore;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.publication.Release;
import vn.codau.ranking.input.UnitRulings;
import vn.codau.ranking.seal.Snapshot;
import vn.codau.ranking.standing.LeaderDecision;

/**
 * A cluster's ranking as somebody may see it now.
 *
 * @param season the season's name
 * @param claimed what each sheet claims, by unit code; empty for whoever may not see claims
 * @param dissent by how much those who scored a unit differ in the cell where they differ most, by unit code
 * @param particulars what is laid down about its units; nothing where it is sealed
 * @param decision what people decided about the leading unit
 * @param decisionUnfit whether that no longer fits the ranks, and so is left out of them
 * @param sealed the snapshot that this ranking stands in; empty where it is provisional
 * @param shown the tables that are open to the reader; what belongs to others is not in it
 */
public record LiveRanking(
        String season,
        ClusterView cluster,
        ClusterRanking ranking,
        Map<String, UnitScore> claimed,
        Map<String, Points> dissent,
        UnitRulings particulars,
        Optional<LeaderDecision> decision,
        boolean decisionUnfit,
        Optional<Snapshot> sealed,
        Set<Release> shown) {

    public LiveRanking {
        claimed = Map.copyOf(claimed);
        dissent = Map.copyOf(dissent);
        shown = Set.copyOf(shown);
    }

    /** Whether scores may still change without a new seal. */
    public boolean isProvisional() {
        return sealed.isEmpty();
    }

    /** Whether ranks are open to the reader. */
    public boolean showsRanks() {
        return shown.contains(Release.CLUSTER_RANKING);
    }

    /** A line for each unit, in the order of the ranking. */
    public List<RankedUnit> units() {
        var names = cluster.members().stream().collect(Collectors.toMap(Member::code, Member::name));
        var lines = new ArrayList<RankedUnit>();
        Optional<Points> above = Optional.empty();
        for (var standing : ranking.standings()) {
            var total = standing.score().map(UnitScore::total);
            var claim = Optional.ofNullable(claimed.get(standing.unit())).map(UnitScore::total);
            lines.add(new RankedUnit(
                    lines.size(),
                    standing,
                    names.getOrDefault(standing.unit(), standing.unit()),
                    minus(above, total),
                    claim,
                    minus(total, claim),
                    Optional.ofNullable(dissent.get(standing.unit()))));
            above = total;
        }
        return lines;
    }

    private static Optional<Points> minus(Optional<Points> one, Optional<Points> other) {
        return one.flatMap(points -> other.map(points::minus));
    }
}
