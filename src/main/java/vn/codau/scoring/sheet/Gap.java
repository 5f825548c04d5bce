package vn.codau.scoring.sheet;

/** Something that a sheet lacks before it is handed in, by the criterion's code. */
public record Gap(Kind kind, String criterion) {

    /** What is missing. */
    public enum Kind {
        /** Nothing was entered. */
        BLANK,
        /** What was entered has to be entered again: the criteria table has changed. */
        OUTDATED,
        /** Evidence is compulsory and there is none. */
        EVIDENCE,
        /** It was returned and not looked at since. */
        RETURNED
    }
}
