package vn.codau.shared.text;

import vn.codau.shared.DomainProblem;

/**
 * What those held who did not agree with a decision, as its minutes have it (ý kiến khác, ý kiến bảo lưu): who, and what.
 *
 * @param text empty where the minutes name nobody
 */
public record OtherOpinions(String text) {

    /** Where nobody held otherwise, or the minutes do not say. */
    public static final OtherOpinions NONE = new OtherOpinions("");

    /** How many characters there may be. */
    public static final int LONGEST = 2000;

    /** Strips what was typed and refuses what is too long. */
    public OtherOpinions {
        text = text.strip();
        if (text.length() > LONGEST) {
            throw new TooLong();
        }
    }

    /** Whether the minutes name anybody. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** What stands behind a decision in the audit log; nothing where nobody held otherwise. */
    public String logged() {
        return isEmpty() ? "" : " | " + text;
    }

    /** More than anybody reads in a table; the minutes themselves say it in full. */
    public static final class TooLong extends DomainProblem {

        private static final long serialVersionUID = 1L;

        TooLong() {
            super("shared.problem.opinionsTooLong", LONGEST);
        }
    }
}
