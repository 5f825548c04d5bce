package vn.codau.ranking;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.engine.margin.FlipMargin;
import vn.codau.engine.rank.ClusterRanking;
import vn.codau.engine.season.Cluster;
import vn.codau.organisation.ClusterView;
import vn.codau.organisation.Member;
import vn.codau.ranking.RankingProblem.Reason;
import vn.codau.ranking.RankingSight.Extent;
import vn.codau.season.Season;
import vn.codau.season.SeasonQueries;
import vn.codau.shared.ClusterId;
import vn.codau.shared.CurrentActor;

/** Reads rankings, to each what they may see now; whoever may not learns nothing, not even whether there is one. */
@Service
@Transactional(readOnly = true)
public class RankingQueries {

    private final Contest contest;
    private final UnitStandingStore standings;
    private final SnapshotStore snapshots;
    private final Members members;
    private final SeasonQueries seasons;
    private final CurrentActor actor;
    private final Clock clock;

    RankingQueries(
            Contest contest,
            UnitStandingStore standings,
            SnapshotStore snapshots,
            Members members,
            SeasonQueries seasons,
            CurrentActor actor,
            Clock clock) {
        this.contest = contest;
        this.standings = standings;
        this.snapshots = snapshots;
        this.members = members;
        this.seasons = seasons;
        this.actor = actor;
        this.clock = clock;
    }

    /** The cluster's ranking: live and provisional, or as it was sealed for whoever may only see that. */
    public LiveRanking ranking(ClusterId id) {
        var view = members.cluster(id);
        var season = season(view);
        return switch (extent(view, season)) {
            case LIVE -> live(view, season);
            case SEALED -> sealed(view, season);
        };
    }

    /** How a unit's total comes about; a member unit is told of its own alone, and once it is sealed. */
    public WhyTotal why(ClusterId id, String unit) {
        var view = members.cluster(id);
        var season = season(view);
        var extent = extent(view, season);
        if (extent == Extent.LIVE) {
            contest.requireOpen(actor.get(), id);
        }
        if (extent == Extent.SEALED && !isOwn(view, unit)) {
            throw new RankingProblem(Reason.HIDDEN);
        }
        var cluster = extent == Extent.LIVE ? now(view) : latest(view, season).cluster();
        if (!cluster.members().contains(unit) || !cluster.isGraded(unit)) {
            throw new RankingProblem(Reason.NOT_A_MEMBER);
        }
        var decided = Contest.with(cluster, Optional.empty());
        var why = WhyTotal.of(season.details().name(), decided, contest.sealedOn(view.season()), unit, names(view));
        return extent == Extent.LIVE ? why : why.withoutPeerNames();
    }

    /** The smallest change of one cell that would change who leads. */
    public FlipMargin margin(ClusterId id) {
        var view = members.cluster(id);
        requireLive(view);
        return FlipMargin.of(now(view), contest.sealedOn(view.season()));
    }

    /** All holds of the cluster, past ones too. */
    public List<HeldUnit> holds(ClusterId id) {
        requireLive(members.cluster(id));
        return standings.holds(id);
    }

    /** Whether each member is registered and graded, in the order of the members. */
    public List<UnitStatus> statuses(ClusterId id) {
        var view = members.cluster(id);
        requireLive(view);
        var kept = standings.statuses(id);
        return view.members().stream()
                .map(member -> UnitStandings.status(kept, member.unit()))
                .toList();
    }

    /** What a decision on the leading unit must name as the version that it has seen. */
    public long decisionVersion(ClusterId id) {
        requireLive(members.cluster(id));
        return standings.decisionVersion(id);
    }

    private LiveRanking live(ClusterView view, Season season) {
        contest.requireOpen(actor.get(), view.id());
        var cluster = now(view);
        var ranked = contest.ranked(view.id(), cluster, contest.sealedOn(view.season()));
        return new LiveRanking(
                season.details().name(),
                view,
                ranked.ranking(),
                contest.claimed(view.id()),
                Dissent.of(cluster),
                standings.decision(view.id()),
                ranked.decisionUnfit(),
                Optional.empty());
    }

    private LiveRanking sealed(ClusterView view, Season season) {
        var snapshot = snapshots.of(season.id()).getFirst();
        var ranking = latest(view, season);
        return new LiveRanking(
                season.details().name(),
                view,
                ranking,
                Map.of(),
                Map.of(),
                Optional.empty(),
                false,
                Optional.of(snapshot));
    }

    private ClusterRanking latest(ClusterView view, Season season) {
        var snapshot =
                snapshots.of(season.id()).stream().findFirst().orElseThrow(() -> new RankingProblem(Reason.HIDDEN));
        var code = snapshots.codes(snapshot.id()).of(view.id()).orElse(view.code());
        return snapshots
                .zip(snapshot.id())
                .map(Snapshots::ranked)
                .flatMap(ranked -> ranked.clusters().stream()
                        .filter(cluster -> cluster.cluster().code().equals(code))
                        .findFirst())
                .orElseThrow(() -> new RankingProblem(Reason.HIDDEN));
    }

    private Cluster now(ClusterView view) {
        return contest.now(view).orElseThrow(() -> new RankingProblem(Reason.NOT_RANKABLE, view.name()));
    }

    private Extent extent(ClusterView view, Season season) {
        var extent = RankingSight.of(actor.get(), view, season.plan().phaseAt(clock.instant()));
        if (extent == Extent.SEALED && snapshots.of(season.id()).isEmpty()) {
            throw new RankingProblem(Reason.HIDDEN);
        }
        return extent;
    }

    private void requireLive(ClusterView view) {
        if (extent(view, season(view)) != Extent.LIVE) {
            throw new RankingProblem(Reason.HIDDEN);
        }
        contest.requireOpen(actor.get(), view.id());
    }

    private boolean isOwn(ClusterView view, String unit) {
        return view.members().stream()
                .anyMatch(member -> member.code().equals(unit) && actor.get().isFor(member.unit()));
    }

    private Season season(ClusterView view) {
        return seasons.find(view.season()).orElseThrow(() -> new RankingProblem(Reason.UNKNOWN_CLUSTER));
    }

    private static Map<String, String> names(ClusterView view) {
        return view.members().stream().collect(Collectors.toMap(Member::code, Member::name));
    }
}
