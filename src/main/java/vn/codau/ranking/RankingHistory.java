package vn.codau.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.engine.criteria.Reach;
import vn.codau.engine.rank.ClusterRanking;
import vn.codau.engine.rank.SeasonRanking;
import vn.codau.engine.rank.Standing;
import vn.codau.engine.score.UnitScore;
import vn.codau.engine.season.Unit;
import vn.codau.ranking.RankingProblem.Reason;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Role;

/** Where units stood in every season that is sealed, for those who may see the province. */
@Service
@Transactional(readOnly = true)
public class RankingHistory {

    private static final Set<Role> READERS = EnumSet.of(Role.STANDING_BODY, Role.BOARD, Role.AUDITOR);

    private final SnapshotStore store;
    private final SealedRankings seals;
    private final CurrentActor actor;

    RankingHistory(SnapshotStore store, SealedRankings seals, CurrentActor actor) {
        this.store = store;
        this.seals = seals;
        this.actor = actor;
    }

    /** Every graded unit of every season's valid seal, the oldest season first. */
    public List<PastRank> all() {
        if (!READERS.contains(actor.get().role())) {
            throw new RankingProblem(Reason.HIDDEN);
        }
        var past = new ArrayList<PastRank>();
        store.current().stream()
                .map(seals::season)
                .sorted(Comparator.comparing(one -> one.season().period().from()))
                .forEach(one -> one.clusters().forEach(cluster -> add(past, one, cluster)));
        return past;
    }

    private static void add(List<PastRank> past, SeasonRanking of, ClusterRanking ranking) {
        var graded = ranking.standings().stream().filter(Standing::isGraded).toList();
        var criteria = ranking.cluster().criteria();
        for (var standing : graded) {
            past.add(new PastRank(
                    of.season().period().code(),
                    of.season().period().name(),
                    ranking.cluster().code(),
                    new PastRank.OfUnit(standing.unit(), name(of, standing.unit())),
                    standing.rank(),
                    graded.size(),
                    standing.score().map(UnitScore::total).orElseThrow(),
                    Reach.of(criteria).base(),
                    criteria.version()));
        }
    }

    private static String name(SeasonRanking of, String code) {
        return of.season().units().stream()
                .filter(unit -> unit.code().equals(code))
                .map(Unit::name)
                .findFirst()
                .orElse(code);
    }
}
