package vn.codau.proposal;

import vn.codau.shared.DomainProblem;
import vn.codau.shared.text.Longest;

/** Why something about the Council's choice or about proposals is refused; nothing was changed. */
public final class ProposalProblem extends DomainProblem {

    private static final long serialVersionUID = 1L;

    /** Which rule it breaks. */
    public enum Reason {
        /** A document is not named. */
        DOCUMENT_MISSING,
        /** Minutes do not say who signed them. */
        SIGNERS_MISSING,
        /** A change has no reason. */
        REASON_MISSING,
        /** The season is not sealed, so there are no candidates. */
        NOT_SEALED,
        /** A share is not between 0 and 100 percent, or a quorum is more than everybody. */
        SHARE,
        /** The rule is changed while votes are recorded by it. */
        RULE_IN_USE,
        /** Members, present members and votes do not go together. */
        NUMBERS,
        /** Not every candidate, or somebody else, has a number of votes. */
        CANDIDATES,
        /** The meeting is still to come. */
        DATE,
        /** There is no record to withdraw. */
        NO_RECORD,
        /** What the Council decided is not in the latest seal. */
        CHOICE_NOT_SEALED,
        /** More units than the law allows. */
        ABOVE_CAP,
        /** The Council did not choose the unit. */
        NOT_CHOSEN,
        /** The unit is held (tạm dừng xét) now. */
        HELD,
        /** The unit was withdrawn or refused; only another decision of the Council brings it back. */
        ENDED,
        /** There is no such proposal. */
        UNKNOWN_PLACE,
        /** There is no such cluster. */
        UNKNOWN_CLUSTER,
        /** Bands begin at the same size, or a number is below none. */
        BANDS,
        /** There is no tie that people could decide. */
        NOTHING_TO_DECIDE,
        /** Whoever is put first is none of those who are tied. */
        NOT_TIED,
        /** Whoever decides must not put the own unit first. */
        OWN_UNIT,
        /** The reader may not see this. */
        HIDDEN
    }

    private final Reason reason;

    public ProposalProblem(Reason reason, Object... arguments) {
        super("proposal.problem." + reason.name(), arguments);
        this.reason = reason;
    }

    /** The rule that is broken. */
    public Reason reason() {
        return reason;
    }

    /** Stripped; neither empty nor longer than that. */
    public static String text(String typed, int most, Reason otherwise) {
        if (typed.isBlank()) {
            throw new ProposalProblem(otherwise);
        }
        return Longest.require(typed.strip(), most);
    }

    public static void require(boolean holds, Reason otherwise, Object... arguments) {
        if (!holds) {
            throw new ProposalProblem(otherwise, arguments);
        }
    }
}
