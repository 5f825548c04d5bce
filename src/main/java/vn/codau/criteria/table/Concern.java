package vn.codau.criteria.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.codau.organisation.unit.UnitKind;

/**
 * Whom a criterion, or everything in a group, concerns (đối tượng áp dụng). Whatever does not concern a unit is not
 * applicable to it. Both parts have to hold.
 *
 * @param kinds units of these kinds; none named: units of every kind
 * @param where only where another criterion was answered in a named way; empty: whatever was answered
 */
public record Concern(List<UnitKind> kinds, Optional<Answer> where) {

    public static final Concern EVERYBODY = new Concern(List.of(), Optional.empty());

    /**
     * Another criterion of the table, answered in one of these ways.
     *
     * @param values {@code true} or {@code false} where it is done or not done; otherwise codes of its levels
     */
    public record Answer(String criterion, List<String> values) {

        public Answer {
            values = List.copyOf(values);
        }
    }

    public Concern {
        kinds = kinds.stream().distinct().sorted().toList();
    }

    /** Whether it may concern a unit of that kind. */
    public boolean takes(UnitKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /**
     * Whether it concerns a unit with these answers. While the other criterion is blank nothing is decided, so it does.
     *
     * @param answers what was answered, by criterion; an empty text where that does not apply to the unit
     */
    boolean holds(UnitKind kind, Function<String, Optional<String>> answers) {
        return takes(kind)
                && where.filter(other -> answers.apply(other.criterion())
                                .filter(given -> !other.values().contains(given))
                                .isPresent())
                        .isEmpty();
    }
}
