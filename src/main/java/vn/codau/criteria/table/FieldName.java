package vn.codau.criteria.table;

/** The names of draft fields that screens speak of and that are no single lower-case word. */
public final class FieldName {

    public static final String NOT_APPLICABLE = "notApplicable";
    public static final String COMMENT_BEYOND = "commentBeyond";
    public static final String LOWER_IS_BETTER = "lowerIsBetter";
    public static final String AT_TARGET = "atTarget";
    public static final String EVIDENCE_ABOVE = "evidenceAbove";

    private FieldName() {}
}
