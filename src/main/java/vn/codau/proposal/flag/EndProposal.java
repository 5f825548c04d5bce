package vn.codau.proposal.flag;

import vn.codau.proposal.ProposalProblem;
import vn.codau.proposal.ProposalProblem.Reason;
import vn.codau.ranking.seal.SnapshotId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.text.Longest;

/**
 * Asks for a proposal to end. Its place stays empty.
 *
 * @param version of the place, as it was seen
 * @param state WITHDRAWN or REFUSED
 */
public record EndProposal(
        SeasonId season,
        SnapshotId snapshot,
        String unit,
        long version,
        FlagPlace.State state,
        String reason,
        String document) {

    /** Strips what was typed and refuses what is empty. */
    public EndProposal {
        if (state == FlagPlace.State.PROPOSED) {
            throw new IllegalArgumentException("ends as " + state);
        }
        reason = ProposalProblem.text(reason, Longest.REASON, Reason.REASON_MISSING);
        document = ProposalProblem.text(document, Longest.DOCUMENT, Reason.DOCUMENT_MISSING);
    }
}
