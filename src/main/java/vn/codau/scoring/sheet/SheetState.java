package vn.codau.scoring.sheet;

/** Where a sheet stands between its unit and those who check it. */
public enum SheetState {
    /** The unit fills it in. */
    OPEN,
    /** The head of the unit has handed it in; nothing of it changes. */
    SUBMITTED,
    /** Named items came back to the unit, which may change those. */
    RETURNED
}
