package vn.codau.ranking.live;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.engine.rank.ClusterRanking;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.publication.PublishedResults;
import vn.codau.publication.Release;
import vn.codau.ranking.input.ClusterRulings;
import vn.codau.ranking.input.Dissent;
import vn.codau.ranking.input.Members;
import vn.codau.ranking.input.RankingInput;
import vn.codau.ranking.input.SeasonStandings;
import vn.codau.ranking.input.StoredScores;
import vn.codau.ranking.input.UnitRulings;
import vn.codau.ranking.live.ClusterResult.Work;
import vn.codau.ranking.live.RankingVisibility.Extent;
import vn.codau.ranking.seal.SealedRankings;
import vn.codau.ranking.seal.Snapshot;
import vn.codau.ranking.standing.RankingProblem;
import vn.codau.ranking.standing.RankingProblem.Reason;
import vn.codau.scoring.export.ClusterScores;
import vn.codau.season.plan.Season;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.ClusterId;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Phase;
import vn.codau.shared.SeasonId;

/** The rankings of all clusters of a season at once, for those who may see the province. */
@Service
@Transactional(readOnly = true)
public class ProvinceRanking {

    private final StoredScores scores;
    private final SeasonStandings standings;
    private final SealedRankings seals;
    private final RankingInput contest;
    private final OrganisationQueries organisation;
    private final SeasonQueries seasons;
    private final PublishedResults published;
    private final CurrentActor actor;
    private final Clock clock;

    ProvinceRanking(
            StoredScores scores,
            SeasonStandings standings,
            SealedRankings seals,
            RankingInput contest,
            OrganisationQueries organisation,
            SeasonQueries seasons,
            PublishedResults published,
            CurrentActor actor,
            Clock clock) {
        this.scores = scores;
        this.standings = standings;
        this.seals = seals;
        this.contest = contest;
        this.organisation = organisation;
        this.seasons = seasons;
        this.published = published;
        this.actor = actor;
        this.clock = clock;
    }

    /** In the order of the clusters' codes; live, or as it was sealed for whoever may only see that and once all is over. */
    public List<ClusterResult> of(SeasonId id) {
        var extent = extent(id);
        var season = seasons.find(id).orElseThrow(() -> new RankingProblem(Reason.UNKNOWN_CLUSTER));
        var isSealed = seals.latest(id).isPresent();
        if (extent == Extent.SEALED && !isSealed) {
            throw new RankingProblem(Reason.HIDDEN);
        }
        var isOver = season.plan().phaseAt(clock.instant()) == Phase.CLOSED;
        return extent == Extent.SEALED || (isSealed && isOver) ? sealed(season) : live(season);
    }

    private Extent extent(SeasonId season) {
        var who = actor.get();
        return switch (who.role()) {
            case STANDING_BODY, AUDITOR -> Extent.LIVE;
            case BOARD -> published.of(season).opens(who, Release.PROVISIONAL, false) ? Extent.LIVE : Extent.SEALED;
            default -> throw new RankingProblem(Reason.HIDDEN);
        };
    }

    private List<ClusterResult> live(Season season) {
        var stored = scores.season(season.id()).orElseThrow(() -> new RankingProblem(Reason.HIDDEN));
        var laid = standings.of(season.id());
        var sealedOn = contest.sealedOn(season.id());
        return organisation.clusters(season.id()).stream()
                .map(view -> Optional.ofNullable(stored.get(view.id()))
                        .map(found ->
                                live(season, Members.named(view, found.codes()), found, laid(laid, view), sealedOn))
                        .orElseGet(() -> new ClusterResult(view, Optional.empty(), Optional.empty())))
                .toList();
    }

    private static ClusterRulings laid(Map<ClusterId, ClusterRulings> laid, ClusterView view) {
        return laid.getOrDefault(view.id(), ClusterRulings.NOTHING);
    }

    private static ClusterResult live(
            Season season, ClusterView view, ClusterScores stored, ClusterRulings laid, LocalDate sealedOn) {
        return new ClusterResult(
                view,
                stored.cluster()
                        .map(draft -> RankingInput.laid(draft, view, laid).build())
                        .map(cluster -> RankingInput.ranked(cluster, stored.settled(), sealedOn))
                        .map(ranked -> live(season, view, stored, laid, ranked)),
                Optional.of(new Work(stored.handedIn(), stored.disputes())));
    }

    private static LiveRanking live(
            Season season, ClusterView view, ClusterScores stored, ClusterRulings laid, RankingInput.Ranked ranked) {
        return new LiveRanking(
                season.details().name(),
                view,
                ranked.ranking(),
                stored.claimed(),
                Dissent.of(ranked.ranking().cluster()),
                UnitRulings.of(laid),
                laid.decision(),
                ranked.decisionUnfit(),
                Optional.empty(),
                RankingVisibility.ALL);
    }

    private List<ClusterResult> sealed(Season season) {
        var snapshot = seals.latest(season.id()).orElseThrow(() -> new RankingProblem(Reason.HIDDEN));
        Map<String, ClusterRanking> clusters = seals.byCode(snapshot);
        var codes = seals.codes(snapshot);
        return organisation.clusters(season.id()).stream()
                .map(view -> Members.named(view, codes.units()))
                .map(view -> new ClusterResult(
                        view,
                        Optional.ofNullable(clusters.get(codes.of(view.id()).orElse(view.code())))
                                .map(ranking -> sealed(season, view, ranking, snapshot)),
                        Optional.empty()))
                .toList();
    }

    private static LiveRanking sealed(Season season, ClusterView view, ClusterRanking ranking, Snapshot snapshot) {
        return new LiveRanking(
                season.details().name(),
                view,
                ranking,
                SealedRankings.claimed(ranking.cluster()),
                Dissent.of(ranking.cluster()),
                UnitRulings.NONE,
                Optional.empty(),
                false,
                Optional.of(snapshot),
                RankingVisibility.ALL);
    }
}
