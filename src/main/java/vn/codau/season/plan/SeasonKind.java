package vn.codau.season.plan;

/** What a season is the length of. */
public enum SeasonKind {
    /** A calendar year (năm thi đua). */
    EMULATION_YEAR,
    /** A school year (năm học). */
    SCHOOL_YEAR
}
