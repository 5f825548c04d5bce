package vn.codau.engine.rank;

/** Why a unit cannot be the leading unit, whatever its rank; in the order in which the pack lists them. */
public enum Blocker {
    BELOW_STANDARD,
    HOLD,
    NOT_REGISTERED,
    NOT_GRADED
}
