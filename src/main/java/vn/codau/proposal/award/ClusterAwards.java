package vn.codau.proposal.award;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.codau.engine.rank.AwardChoice;
import vn.codau.engine.rank.AwardLine;
import vn.codau.engine.rank.AwardOutcome;
import vn.codau.engine.rank.ClusterRanking;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.ranking.seal.Snapshot;

/**
 * What a cluster proposes by the sealed ranking and its rule.
 *
 * @param view the cluster as it is now
 * @param ranking as it was sealed
 * @param rule by which places are given; empty: nobody has laid one down, so nothing is proposed by it
 * @param choice by that rule; empty without one
 * @param lines every unit with what becomes of it; without a rule the decided leading unit alone, proposed for the
 *     province's flag
 * @param used the decisions of ties that it rests on
 * @param decisionVersion what another decision must name as the version that it has seen
 */
public record ClusterAwards(
        Snapshot snapshot,
        ClusterView view,
        ClusterRanking ranking,
        Optional<AwardRule> rule,
        Optional<AwardChoice> choice,
        List<AwardLine> lines,
        List<AwardDecision> used,
        long decisionVersion) {

    public ClusterAwards {
        lines = List.copyOf(lines);
        used = List.copyOf(used);
    }

    /** The codes of those of whom people have to put some first; empty where there is nothing to decide. */
    public Set<String> tied() {
        return choice.map(made -> Set.copyOf(made.units(AwardOutcome.TIED_AT_CUT)))
                .orElse(Set.of());
    }
}
