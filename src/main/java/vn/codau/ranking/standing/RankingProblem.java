package vn.codau.ranking.standing;

import vn.codau.shared.DomainProblem;
import vn.codau.shared.text.Longest;

/** Why something about ranks, holds, decisions or seals is refused; nothing was changed. */
public final class RankingProblem extends DomainProblem {

    private static final long serialVersionUID = 1L;

    /** Which rule it breaks. */
    public enum Reason {
        /** A reason or a document is not named. */
        TEXT_MISSING,
        /** There is no such cluster. */
        UNKNOWN_CLUSTER,
        /** There is no such hold, or it is over. */
        UNKNOWN_HOLD,
        /** There is no such snapshot. */
        UNKNOWN_SNAPSHOT,
        /** The unit is no member of the cluster. */
        NOT_A_MEMBER,
        /** A hold ends before it begins. */
        DATES,
        /** Criteria are not published or the cluster has no head, so nothing can be ranked. */
        NOT_RANKABLE,
        /** There is no doubt that people could decide. */
        NOTHING_TO_DECIDE,
        /** The unit is not among those that can be chosen. */
        NOT_TO_BE_CHOSEN,
        /** Whoever decides must not choose the own unit. */
        OWN_UNIT,
        /** There is no decision to withdraw. */
        NO_DECISION,
        /** The sealed pack is longer than the database takes at once. */
        PACKET,
        /** The reader may not see these ranks, or not yet. */
        HIDDEN
    }

    private final Reason reason;

    public RankingProblem(Reason reason, Object... arguments) {
        super("ranking.problem." + reason.name(), arguments);
        this.reason = reason;
    }

    /** The rule that is broken. */
    public Reason reason() {
        return reason;
    }

    /** Stripped; neither empty nor longer than that. */
    public static String text(String typed, int most) {
        if (typed.isBlank()) {
            throw new RankingProblem(Reason.TEXT_MISSING);
        }
        return Longest.require(typed.strip(), most);
    }
}
