package vn.codau.ranking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.engine.rank.ClusterRanking;
import vn.codau.organisation.ClusterView;
import vn.codau.organisation.OrganisationQueries;
import vn.codau.publication.PublishedResults;
import vn.codau.publication.Release;
import vn.codau.ranking.ClusterResult.Work;
import vn.codau.ranking.RankingProblem.Reason;
import vn.codau.ranking.RankingSight.Extent;
import vn.codau.scoring.ClusterScores;
import vn.codau.season.Phase;
import vn.codau.season.Season;
import vn.codau.season.SeasonQueries;
import vn.codau.shared.ClusterId;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.SeasonId;

/** The rankings of all clusters of a season at once, for those who may see the province. */
@Service
@Transactional(readOnly = true)
public class ProvinceRanking {

    private final StoredScores scores;
    private final SeasonStandings standings;
    private final SealedRankings seals;
    private final Contest contest;
    private final OrganisationQueries organisation;
    private final SeasonQueries seasons;
    private final PublishedResults published;
    private final CurrentActor actor;
    private final Clock clock;

    ProvinceRanking(
            StoredScores scores,
            SeasonStandings standings,
            SealedRankings seals,
            Contest contest,
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

    private static Laid laid(Map<ClusterId, Laid> laid, ClusterView view) {
        return laid.getOrDefault(view.id(), Laid.NOTHING);
    }

    private static ClusterResult live(
            Season season, ClusterView view, ClusterScores stored, Laid laid, LocalDate sealedOn) {
        return new ClusterResult(
                view,
                stored.cluster()
                        .map(draft -> Contest.laid(draft, view, laid).build())
                        .map(cluster -> Contest.ranked(cluster, stored.settled(), sealedOn))
                        .map(ranked -> live(season, view, stored, laid, ranked)),
                Optional.of(new Work(stored.handedIn(), stored.disputes())));
    }

    private static LiveRanking live(
            Season season, ClusterView view, ClusterScores stored, Laid laid, Contest.Ranked ranked) {
        return new LiveRanking(
                season.details().name(),
                view,
                ranked.ranking(),
                stored.claimed(),
                Dissent.of(ranked.ranking().cluster()),
                Particulars.of(laid),
                laid.decision(),
                ranked.decisionUnfit(),
                Optional.empty(),
                RankingSight.ALL);
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
                Particulars.NONE,
                Optional.empty(),
                false,
                Optional.of(snapshot),
                RankingSight.ALL);
    }
}
