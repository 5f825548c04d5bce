package vn.codau.proposal.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.codau.engine.rank.AwardChoice;
import vn.codau.engine.rank.AwardOutcome;
import vn.codau.engine.rank.AwardPlaces;
import vn.codau.engine.rank.ClusterRanking;

/** Lets the engine give places out, and tells it what people decided wherever it stops at a tie that they decided. */
final class AwardAllocation {

    private final List<AwardDecision> decisions;
    private final List<AwardDecision> used = new ArrayList<>();

    AwardAllocation(List<AwardDecision> decisions) {
        this.decisions = decisions;
    }

    /** After one tie there may be another further down. */
    AwardChoice choose(ClusterRanking ranking, AwardPlaces places, Optional<String> flagged) {
        var first = new ArrayList<String>();
        var choice = AwardChoice.of(ranking, places, flagged, first);
        for (var next = decided(choice); next.isPresent(); next = decided(choice)) {
            used.add(next.get());
            first.addAll(next.get().first());
            choice = AwardChoice.of(ranking, places, flagged, first);
        }
        return choice;
    }

    private Optional<AwardDecision> decided(AwardChoice choice) {
        var tied = Set.copyOf(choice.units(AwardOutcome.TIED_AT_CUT));
        return decisions.stream()
                .filter(decision -> decision.tied().equals(tied) && !used.contains(decision))
                .findFirst();
    }

    /** The decisions that the last choice rests on. */
    List<AwardDecision> used() {
        return used;
    }
}
