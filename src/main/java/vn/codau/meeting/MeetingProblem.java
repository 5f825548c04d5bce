package vn.codau.meeting;

import vn.codau.shared.DomainProblem;
import vn.codau.shared.text.Longest;

/** Why minutes of a review meeting are not taken down; nothing was changed. */
public final class MeetingProblem extends DomainProblem {

    private static final long serialVersionUID = 1L;

    /** Which rule it breaks. */
    public enum Reason {
        /** Place, chair, secretary or the minutes' number are not named. */
        TEXT_MISSING,
        /** A correction has no reason. */
        REASON_MISSING,
        /** There is no such cluster. */
        UNKNOWN_CLUSTER,
        /** It ends before it begins, or is still to come. */
        TIME,
        /** Not exactly the cluster's members are listed. */
        NOT_THE_MEMBERS,
        /** Nobody can vote, or more were there than can vote. */
        VOTERS,
        /** A unit has fewer than no votes, or more than there were voters. */
        VOTES,
        /** The reader may not see this cluster's meeting. */
        HIDDEN
    }

    private final Reason reason;

    MeetingProblem(Reason reason, Object... arguments) {
        super("meeting.problem." + reason.name(), arguments);
        this.reason = reason;
    }

    /** The rule that is broken. */
    public Reason reason() {
        return reason;
    }

    /** Stripped; neither empty nor longer than that. */
    static String text(String typed, int most, Reason otherwise) {
        if (typed.isBlank()) {
            throw new MeetingProblem(otherwise);
        }
        return Longest.require(typed.strip(), most);
    }
}
