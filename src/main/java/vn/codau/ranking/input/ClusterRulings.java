package vn.codau.ranking.input;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.codau.ranking.standing.HeldUnit;
import vn.codau.ranking.standing.LeaderDecision;
import vn.codau.ranking.standing.UnitStatus;
import vn.codau.shared.UnitId;

/** What people have laid down about a cluster beside its scores. */
public record ClusterRulings(
        List<UnitStatus> statuses,
        List<HeldUnit> holds,
        Map<UnitId, Integer> votes,
        Optional<LeaderDecision> decision) {

    /** Nothing. */
    public static final ClusterRulings NOTHING = new ClusterRulings(List.of(), List.of(), Map.of(), Optional.empty());

    public ClusterRulings {
        statuses = List.copyOf(statuses);
        holds = List.copyOf(holds);
        votes = Map.copyOf(votes);
    }

    ClusterRulings with(UnitStatus status) {
        return new ClusterRulings(added(statuses, status), holds, votes, decision);
    }

    ClusterRulings with(HeldUnit hold) {
        return new ClusterRulings(statuses, added(holds, hold), votes, decision);
    }

    ClusterRulings with(LeaderDecision decided) {
        return new ClusterRulings(statuses, holds, votes, Optional.of(decided));
    }

    /** The same with the votes of the cluster's review meeting. */
    ClusterRulings with(Map<UnitId, Integer> counted) {
        return new ClusterRulings(statuses, holds, counted, decision);
    }

    private static <T> List<T> added(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
