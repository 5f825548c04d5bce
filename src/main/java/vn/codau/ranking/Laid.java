package vn.codau.ranking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.codau.shared.UnitId;

/** What people have laid down about a cluster beside its scores. */
record Laid(
        List<UnitStatus> statuses,
        List<HeldUnit> holds,
        Map<UnitId, Integer> votes,
        Optional<LeaderDecision> decision) {

    /** Nothing. */
    static final Laid NOTHING = new Laid(List.of(), List.of(), Map.of(), Optional.empty());

    Laid {
        statuses = List.copyOf(statuses);
        holds = List.copyOf(holds);
        votes = Map.copyOf(votes);
    }

    Laid with(UnitStatus status) {
        return new Laid(added(statuses, status), holds, votes, decision);
    }

    Laid with(HeldUnit hold) {
        return new Laid(statuses, added(holds, hold), votes, decision);
    }

    Laid with(LeaderDecision decided) {
        return new Laid(statuses, holds, votes, Optional.of(decided));
    }

    /** The same with the votes of the cluster's review meeting. */
    Laid with(Map<UnitId, Integer> counted) {
        return new Laid(statuses, holds, counted, decision);
    }

    private static <T> List<T> added(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
