package vn.codau.scoring.sheet;

import vn.codau.shared.DomainProblem;

/** A rule of scoring that a command would break; nothing was changed. */
public final class ScoringProblem extends DomainProblem {

    private static final long serialVersionUID = 1L;

    /** Which rule it breaks. */
    public enum Reason {
        /** The unit is no member of the cluster now. */
        NOT_A_MEMBER("notAMember"),
        /** The cluster has no published criteria table. */
        NO_CRITERIA("noCriteria"),
        /** The criteria table has no such criterion, or it takes no score. */
        UNKNOWN_CRITERION("unknownCriterion"),
        /** The criterion does not concern the unit. */
        UNCONCERNED("unconcerned"),
        /** A text is longer than what is kept. */
        TOO_LONG("tooLong"),
        /** The sheet is not open to the actor, or not yet. */
        HIDDEN("hidden"),
        /** The sheet is handed in. */
        SUBMITTED("submitted"),
        /** Only returned items of a returned sheet are open. */
        NOT_RETURNED("notReturned"),
        /** There is nothing to return, or it was not handed in. */
        NOTHING_TO_RETURN("nothingToReturn"),
        /** A note, comment or reason is compulsory here. */
        TEXT_REQUIRED("textRequired"),
        /** The score differs from the claim by more than may go without a comment. */
        COMMENT_REQUIRED("commentRequired"),
        /** Nobody scores its own unit. */
        OWN_UNIT("ownUnit"),
        /** The criterion or the unit is not the actor's to score. */
        NOT_ASSIGNED("notAssigned"),
        /** The review is handed in already. */
        HANDED_IN("handedIn"),
        /** The actor has stepped back from this unit. */
        RECUSED("recused"),
        /** No assignment keeps to the forbidden pairs. */
        NO_DRAW("noDraw"),
        /** Somebody else holds the cell. */
        CLAIMED("claimed"),
        /** The cell is not held by the actor, or no longer. */
        NOT_CLAIMED("notClaimed"),
        /** There is no proposal to confirm or reject. */
        NOT_PROPOSED("notProposed"),
        /** Whoever proposed cannot confirm. */
        SAME_PERSON("samePerson"),
        /** The score is copied from a paper: it is typed again, not confirmed. */
        TYPE_AGAIN("typeAgain"),
        /** The score is not copied from a paper: it is confirmed, not typed again. */
        NOT_FROM_PAPER("notFromPaper"),
        /** A paper has a number and a day, which is not to come. */
        PAPER_REQUIRED("paperRequired"),
        /** Named evidence is not on the sheet. */
        UNKNOWN_EVIDENCE("unknownEvidence");

        private final String key;

        Reason(String name) {
            this.key = "scoring.problem." + name;
        }
    }

    private final Reason reason;

    public ScoringProblem(Reason reason, Object... arguments) {
        super(reason.key, arguments);
        this.reason = reason;
    }

    /** The rule that is broken. */
    public Reason reason() {
        return reason;
    }
}
