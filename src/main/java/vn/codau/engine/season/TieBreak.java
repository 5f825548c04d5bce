package vn.codau.engine.season;

import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.InvalidInput;

/** One thing that separates equal totals (season pack, section 6); the cluster says which and in which order. */
public sealed interface TieBreak {

    /** Its name in the pack and in {@code decidedBy}. */
    String name();

    /** More net points in a top-level section is better. */
    record Section(String code) implements TieBreak {

        private static final String PREFIX = "SECTION:";

        @Override
        public String name() {
            return PREFIX + code;
        }
    }

    /** A tie-break on the whole sheet or the votes. */
    enum Whole implements TieBreak {
        /** More is better. */
        BASE,
        /** More is better. */
        BONUS,
        /** Less is better. */
        DEDUCTION,
        /** More is better; no entry is 0. */
        VOTES
    }

    /**
     * The tie-break of that name.
     *
     * @throws InvalidInput if there is no such tie-break
     */
    static TieBreak of(String name) {
        if (name.startsWith(Section.PREFIX)) {
            return new Section(name.substring(Section.PREFIX.length()));
        }
        for (var whole : Whole.values()) {
            if (whole.name().equals(name)) {
                return whole;
            }
        }
        throw new InvalidInput(Flaw.UNKNOWN_TIE_BREAK, name);
    }
}
