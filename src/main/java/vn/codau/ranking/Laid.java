package vn.codau.ranking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What people have laid down about a cluster beside its scores. */
record Laid(List<UnitStatus> statuses, List<HeldUnit> holds, Optional<LeaderDecision> decision) {

    /** Nothing. */
    static final Laid NOTHING = new Laid(List.of(), List.of(), Optional.empty());

    Laid {
        statuses = List.copyOf(statuses);
        holds = List.copyOf(holds);
    }

    Laid with(UnitStatus status) {
        return new Laid(added(statuses, status), holds, decision);
    }

    Laid with(HeldUnit hold) {
        return new Laid(statuses, added(holds, hold), decision);
    }

    Laid with(LeaderDecision decided) {
        return new Laid(statuses, holds, Optional.of(decided));
    }

    private static <T> List<T> added(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
