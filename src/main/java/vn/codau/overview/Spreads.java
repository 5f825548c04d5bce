package vn.codau.overview;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.ranking.live.RankingQueries;

/** Says how points lie in a cluster, criterion by criterion, to whoever may see how its totals come about: ranking says who. */
@Service
@Transactional(readOnly = true)
public class Spreads {

    private final RankingQueries rankings;

    Spreads(RankingQueries rankings) {
        this.rankings = rankings;
    }

    /** Of the graded units; empty where there is none. */
    public List<Spread> of(BoardLine line) {
        var graded = line.units().stream()
                .filter(unit -> unit.standing().isGraded())
                .map(unit -> unit.standing().unit())
                .toList();
        return graded.isEmpty()
                ? List.of()
                : Spread.of(Comparison.of(rankings.whys(line.result().cluster().id(), graded)));
    }
}
