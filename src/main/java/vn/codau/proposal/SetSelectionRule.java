package vn.codau.proposal;

import vn.codau.engine.law.Quorum;
import vn.codau.engine.season.Selection.Base;
import vn.codau.engine.season.Selection.Threshold;
import vn.codau.proposal.ProposalProblem.Reason;
import vn.codau.shared.SeasonId;

/**
 * Asks for the season's rule to be what the Council's regulation says. The cap's percentage is the law's and not asked for.
 *
 * @param version of the rule that it takes the place of; 0 where it is the law's
 */
public record SetSelectionRule(
        SeasonId season, long version, Base base, Threshold threshold, Quorum quorum, String document) {

    /** Strips what was typed and refuses a rule without a document. */
    public SetSelectionRule {
        document = ProposalProblem.text(document, Reason.DOCUMENT_MISSING);
    }
}
