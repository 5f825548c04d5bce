package vn.codau.shared;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;

/** For what somebody holds a role. */
public sealed interface Scope extends Serializable {

    /** The unit that somebody acts for, where it is one. */
    default Optional<UnitId> actingUnit() {
        return switch (this) {
            case Province() -> Optional.empty();
            case OfCluster of -> Optional.empty();
            case OfUnit(var unit) -> Optional.of(unit);
            case OfCriteria(var unit, var criteria) -> Optional.of(unit);
        };
    }

    /** The whole province. */
    record Province() implements Scope {}

    /** One cluster in one season. */
    record OfCluster(ClusterId cluster, SeasonId season) implements Scope {}

    /** One unit, in every season. */
    record OfUnit(UnitId unit) implements Scope {}

    /**
     * Some of the criteria that are a unit's to score (danh mục tiêu chí được giao): what one of its officers sees to. A
     * criterion that the unit is not asked for, or no longer, gives nothing.
     */
    record OfCriteria(UnitId unit, Set<CriterionIn> criteria) implements Scope {

        public OfCriteria {
            criteria = Set.copyOf(criteria);
        }
    }
}
