package vn.codau.engine.rank;

import java.util.Optional;

/**
 * A cluster's leading unit (lá cờ đầu), never automatic past a doubt.
 *
 * @param unit exactly where the status is DECIDED
 */
public record Leading(Status status, Optional<String> unit) {

    /** What is known about the leading unit. */
    public enum Status {
        DECIDED,
        /** Several units at rank 1. */
        TIE,
        /** The one unit at rank 1 has a blocker. */
        INELIGIBLE_LEADER,
        /** People decided that nobody leads. */
        VACANT,
        NO_GRADED_UNIT
    }

    static Leading decided(String unit) {
        return new Leading(Status.DECIDED, Optional.of(unit));
    }

    static Leading open(Status status) {
        return new Leading(status, Optional.empty());
    }
}
