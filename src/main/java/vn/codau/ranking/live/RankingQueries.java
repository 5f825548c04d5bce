package vn.codau.ranking.live;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.engine.margin.FlipMargin;
import vn.codau.engine.margin.Sandbox;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.ClusterDraft;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.publication.PublishedResults;
import vn.codau.ranking.input.Members;
import vn.codau.ranking.input.RankingInput;
import vn.codau.ranking.live.RankingVisibility.Extent;
import vn.codau.ranking.standing.RankingProblem;
import vn.codau.ranking.standing.RankingProblem.Reason;
import vn.codau.ranking.standing.UnitStandingStore;
import vn.codau.ranking.whatif.NotToBeTried;
import vn.codau.ranking.whatif.TriedRanking;
import vn.codau.ranking.whatif.WhatIf;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.ClusterId;
import vn.codau.shared.CurrentActor;

/**
 * Reads rankings, to each what they may see now; whoever may not learns nothing, not even whether there is one. Scores, stored
 * totals and what is laid down beside them are read as they were at one moment, however much is saved meanwhile.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class RankingQueries {

    private final RankingReader reader;
    private final RankingInput contest;
    private final UnitStandingStore standings;
    private final Members members;
    private final SeasonQueries seasons;
    private final PublishedResults publications;
    private final CurrentActor actor;

    RankingQueries(
            RankingReader reader,
            RankingInput contest,
            UnitStandingStore standings,
            Members members,
            SeasonQueries seasons,
            PublishedResults publications,
            CurrentActor actor) {
        this.reader = reader;
        this.contest = contest;
        this.standings = standings;
        this.members = members;
        this.seasons = seasons;
        this.publications = publications;
        this.actor = actor;
    }

    /** The cluster's ranking: live and provisional, or as it was sealed for whoever may only see that, as far as published. */
    public LiveRanking ranking(ClusterId id) {
        return reader.ranking(reading(members.alone(id)));
    }

    /** How a unit's total comes about; a member unit is told of its own alone, once it is sealed and published. */
    public WhyTotal why(ClusterId id, String unit) {
        return reader.why(reading(members.alone(id)), unit);
    }

    /** How the totals of several units of a cluster come about, to lay them side by side. */
    public List<WhyTotal> whys(ClusterId id, List<String> units) {
        return reader.whys(reading(members.alone(id)), units);
    }

    /** The smallest change of one cell that would change who leads. */
    public FlipMargin margin(ClusterId id) {
        var view = live(id);
        var cluster = now(view).build();
        return FlipMargin.of(cluster, contest.sealedOn(view.season()));
    }

    /**
     * How the cluster would rank if something were other than it is; nothing is kept.
     *
     * @throws NotToBeTried if it could not be so
     */
    public TriedRanking tried(ClusterId id, WhatIf other) {
        var view = live(id);
        var cluster = now(view).build();
        var day = contest.sealedOn(view.season());
        try {
            return new TriedRanking(
                    view,
                    Sandbox.ranked(cluster, day, List.of()),
                    Sandbox.ranked(
                            other.applied(corrected(view, other, cluster)).build(), day, other.cells()));
        } catch (InvalidSeason refused) {
            throw NotToBeTried.of(refused);
        }
    }

    private ClusterDraft now(ClusterView view) {
        return contest.now(view).orElseThrow(() -> new RankingProblem(Reason.NOT_RANKABLE, view.name()));
    }

    private ClusterDraft corrected(ClusterView view, WhatIf other, Cluster cluster) {
        return Optional.of(other.corrections())
                .filter(corrections -> !corrections.isEmpty())
                .flatMap(corrections -> contest.now(view, corrections))
                .orElseGet(() -> ClusterDraft.of(cluster));
    }

    /** What a decision on the leading unit must name as the version that it has seen. */
    public long decisionVersion(ClusterId id) {
        live(id);
        return standings.decisionVersion(id);
    }

    private ClusterView live(ClusterId id) {
        var view = members.cluster(id);
        if (reader.sight(reading(view)).extent() != Extent.LIVE) {
            throw new RankingProblem(Reason.HIDDEN);
        }
        contest.requireOpen(view.id());
        return view;
    }

    private RankingRequest reading(ClusterView view) {
        var season = seasons.find(view.season()).orElseThrow(() -> new RankingProblem(Reason.UNKNOWN_CLUSTER));
        var who = actor.get();
        return new RankingRequest(view, season, who, members.has(view, who), publications.of(season.id()));
    }
}
