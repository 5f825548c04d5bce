package vn.codau.overview;

import vn.codau.shared.DomainProblem;

/** Something that cannot be shown. */
public final class OverviewProblem extends DomainProblem {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** Too few or too many units to compare. */
        HOW_MANY
    }

    OverviewProblem(Reason reason, Object... arguments) {
        super("overview.problem." + reason.name(), arguments);
    }
}
