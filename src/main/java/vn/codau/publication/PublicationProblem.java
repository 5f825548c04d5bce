package vn.codau.publication;

import vn.codau.shared.DomainProblem;

/** A change of what is published that is refused. */
public final class PublicationProblem extends DomainProblem {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** That table is never published to that audience. */
        NO_SWITCH,
        /** It is open, or closed, already. */
        ALREADY,
        /** What was published is withdrawn without a reason. */
        REASON_MISSING,
        /** The reader has nothing to do with what is published. */
        HIDDEN
    }

    PublicationProblem(Reason reason) {
        super("publication.problem." + reason.name());
    }
}
