package vn.codau.proposal.award;

import java.util.List;
import java.util.Set;
import vn.codau.proposal.Recorded;
import vn.codau.shared.text.OtherOpinions;

/**
 * Whom people put first among units of one rank that do not all fit.
 *
 * @param tied the codes of that group; the decision holds for no other
 * @param first those put first, in their order
 */
public record AwardDecision(
        Set<String> tied, List<String> first, String reason, OtherOpinions otherOpinions, Recorded recorded) {

    public AwardDecision {
        tied = Set.copyOf(tied);
        first = List.copyOf(first);
    }
}
