package vn.codau.engine.rank;

/** What a unit is proposed for, or why for nothing. */
public enum AwardOutcome {
    /** Proposed for the Government's flag, and so for nothing else: one achievement is honoured once. */
    GOVERNMENT_FLAG,
    PROVINCIAL_FLAG,
    CERTIFICATE_OF_MERIT,
    /** With the same rank as others, who do not all fit. People have to decide. */
    TIED_AT_CUT,
    /** Behind such a tie. */
    BEHIND_TIE,
    /** All places are taken. */
    NO_PLACE_LEFT,
    NOT_ELIGIBLE;

    /** Whether it is an award. */
    public boolean isProposed() {
        return this == GOVERNMENT_FLAG || this == PROVINCIAL_FLAG || this == CERTIFICATE_OF_MERIT;
    }
}
