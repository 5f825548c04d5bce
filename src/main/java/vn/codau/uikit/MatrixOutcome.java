package vn.codau.uikit;

import java.time.Instant;

/** What became of one change. */
public sealed interface MatrixOutcome {

    /** It is committed, and the cell now is so. */
    record Saved(MatrixCell cell) implements MatrixOutcome {}

    /** It is not, for a reason that is translated already. */
    record Refused(String text) implements MatrixOutcome {}

    /** It is not, because somebody else has changed the cell meanwhile. */
    record Conflict(MatrixCell cell, String author, Instant at) implements MatrixOutcome {}

    /** It could have been, but another change of the same act could not. */
    record Held() implements MatrixOutcome {}
}
