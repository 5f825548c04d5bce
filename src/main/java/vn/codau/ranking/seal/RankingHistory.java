package vn.codau.ranking.seal;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.engine.criteria.ReachablePoints;
import vn.codau.engine.rank.ClusterRanking;
import vn.codau.engine.rank.SeasonRanking;
import vn.codau.engine.rank.Standing;
import vn.codau.engine.score.UnitScore;
import vn.codau.engine.season.Unit;
import vn.codau.platform.cache.Caches;
import vn.codau.ranking.standing.RankingProblem;
import vn.codau.ranking.standing.RankingProblem.Reason;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Role;

/** Where units stood in every season that is sealed, for those who may see the province. */
@Service
@Transactional(readOnly = true)
public class RankingHistory {

    private static final Set<Role> READERS = EnumSet.of(Role.STANDING_BODY, Role.BOARD, Role.AUDITOR);

    /** Of more seals than anybody has seasons. */
    private static final int MOST = 200;

    /** Where units stood in a season that began on that day. */
    private record Past(LocalDate from, List<PastRank> ranks) {}

    /** A seal never changes, so what it says is read once. */
    private final Cache<SnapshotId, Past> known = Caches.ofAtMost(MOST);

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
        return store.current().stream()
                .map(this::past)
                .sorted(Comparator.comparing(Past::from))
                .flatMap(past -> past.ranks().stream())
                .toList();
    }

    private Past past(Snapshot snapshot) {
        return known.get(snapshot.id(), any -> past(seals.season(any)));
    }

    private static Past past(SeasonRanking sealed) {
        var ranks = new ArrayList<PastRank>();
        sealed.clusters().forEach(cluster -> add(ranks, sealed, cluster));
        return new Past(sealed.season().period().from(), List.copyOf(ranks));
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
                    ReachablePoints.of(criteria).base(),
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
