package vn.codau.engine.season;

/** What a score record states. No record at all is a third thing: a blank. */
public enum ScoreState {
    VALUE,
    NOT_APPLICABLE
}
