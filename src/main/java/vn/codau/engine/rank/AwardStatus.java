package vn.codau.engine.rank;

/** Whether the ranking decides. */
public enum AwardStatus {
    OK,
    /** Units with the same rank do not all fit into the places of one kind, so none of them and nobody below gets any. */
    TIE_AT_CUT
}
