package vn.codau.proposal.council;

import vn.codau.engine.law.Quorum;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.problem.InvalidInput;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.season.Selection.Base;
import vn.codau.engine.season.Selection.Electorate;
import vn.codau.engine.season.Selection.Threshold;
import vn.codau.proposal.ProposalProblem;
import vn.codau.proposal.ProposalProblem.Reason;
import vn.codau.shared.SeasonId;
import vn.codau.shared.text.Longest;

/**
 * Asks for the season's rule to be what the Council's regulation says. The cap's percentage is the law's and not asked for.
 *
 * @param version of the rule that it takes the place of; 0 where it is the law's
 */
public record SetSelectionRule(
        SeasonId season, long version, Base base, Threshold threshold, Quorum quorum, String document) {

    /** Strips what was typed and refuses a rule without a document. */
    public SetSelectionRule {
        document = ProposalProblem.text(document, Longest.DOCUMENT, Reason.DOCUMENT_MISSING);
    }

    /**
     * A threshold as it is typed.
     *
     * @throws ProposalProblem if it is no share of 100 percent
     */
    public static Threshold threshold(String percent, Electorate of) {
        try {
            return new Threshold(Decimal.of(percent), of);
        } catch (InvalidInput | InvalidSeason impossible) {
            throw new ProposalProblem(Reason.SHARE);
        }
    }

    /**
     * A quorum as it is typed: {@code part} of {@code whole}.
     *
     * @throws ProposalProblem if it is no share of a whole
     */
    public static Quorum quorum(int part, int whole) {
        ProposalProblem.require(part > 0 && part <= whole, Reason.SHARE);
        return new Quorum(part, whole);
    }
}
