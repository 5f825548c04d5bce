package vn.codau.proposal.award;

import java.util.List;
import vn.codau.proposal.ProposalProblem;
import vn.codau.proposal.ProposalProblem.Reason;
import vn.codau.ranking.seal.SnapshotId;
import vn.codau.shared.ClusterId;
import vn.codau.shared.text.Longest;
import vn.codau.shared.text.OtherOpinions;

/**
 * Asks for a tie at the cut to be decided.
 *
 * @param snapshot the sealed ranking in which they are tied
 * @param version of the cluster's last decision; 0 where there is none
 * @param first the codes of those put first, in their order
 */
public record DecideAwardTie(
        ClusterId cluster,
        SnapshotId snapshot,
        long version,
        List<String> first,
        String reason,
        String document,
        OtherOpinions otherOpinions) {

    /** Strips what was typed and refuses what is empty. */
    public DecideAwardTie {
        first = List.copyOf(first);
        reason = ProposalProblem.text(reason, Longest.REASON, Reason.REASON_MISSING);
        document = ProposalProblem.text(document, Longest.DOCUMENT, Reason.DOCUMENT_MISSING);
    }
}
