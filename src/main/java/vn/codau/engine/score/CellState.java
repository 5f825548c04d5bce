package vn.codau.engine.score;

/** What a cell is after settling. Blank, a value of 0 and not applicable are three different things. */
public enum CellState {
    VALUE,
    NOT_APPLICABLE,
    BLANK
}
