package vn.codau.ranking.live;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.codau.engine.rank.ClusterRanking;
import vn.codau.engine.season.Cluster;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.publication.Release;
import vn.codau.ranking.input.Dissent;
import vn.codau.ranking.input.Members;
import vn.codau.ranking.input.RankingInput;
import vn.codau.ranking.input.UnitRulings;
import vn.codau.ranking.live.RankingVisibility.Extent;
import vn.codau.ranking.seal.SealedRankings;
import vn.codau.ranking.seal.Snapshot;
import vn.codau.ranking.standing.RankingProblem;
import vn.codau.ranking.standing.RankingProblem.Reason;
import vn.codau.shared.Actor;
import vn.codau.shared.Phase;

/** Reads rankings for whoever is named, by what is published as it is told: for the reader itself, or to see as a unit. */
@Component
class RankingReader {

    private final RankingInput contest;
    private final Members members;
    private final SealedRankings seals;
    private final Clock clock;

    RankingReader(RankingInput contest, Members members, SealedRankings seals, Clock clock) {
        this.contest = contest;
        this.members = members;
        this.seals = seals;
        this.clock = clock;
    }

    /** How much of it the reader may see. */
    RankingVisibility sight(RankingRequest of) {
        var phase = of.season().plan().phaseAt(clock.instant());
        var sight = RankingVisibility.of(of, phase);
        var isSealed = seals.latest(of.season().id()).isPresent();
        if (sight.extent() == Extent.SEALED && !isSealed) {
            throw new RankingProblem(Reason.HIDDEN);
        }
        // What is over stands as it was sealed; scores that were corrected since count with the next seal.
        return isSealed && phase == Phase.CLOSED ? new RankingVisibility(Extent.SEALED, sight.shown()) : sight;
    }

    LiveRanking ranking(RankingRequest of) {
        var sight = sight(of);
        return switch (sight.extent()) {
            case LIVE -> live(of, sight);
            case SEALED -> sealed(withMembers(of), sight);
        };
    }

    private RankingRequest withMembers(RankingRequest of) {
        return of.with(members.cluster(of.cluster().id()));
    }

    WhyTotal why(RankingRequest of, String unit) {
        return whys(of, List.of(unit)).getFirst();
    }

    /** Several units' totals, the cluster read once. */
    List<WhyTotal> whys(RankingRequest asked, List<String> units) {
        var sight = sight(asked);
        var of = withMembers(asked);
        var cluster = switch (sight.extent()) {
            case LIVE -> {
                contest.requireOpen(of.cluster().id());
                yield undecided(of.cluster());
            }
            case SEALED -> sealedCluster(of, sight, units);
        };
        var holdsOn = holdsOn(of, sight);
        return units.stream()
                .map(unit -> explained(of, cluster, unit, holdsOn))
                .map(why -> shown(of, sight, why))
                .toList();
    }

    private static WhyTotal explained(RankingRequest of, Cluster cluster, String unit, LocalDate holdsOn) {
        if (!cluster.members().contains(unit) || !cluster.isGraded(unit)) {
            throw new RankingProblem(Reason.NOT_A_MEMBER);
        }
        return WhyTotal.of(of.season().details().name(), cluster, holdsOn, unit, names(of.cluster()));
    }

    private static WhyTotal shown(RankingRequest of, RankingVisibility sight, WhyTotal why) {
        return switch (of.reader().role()) {
            case UNIT_HEAD, UNIT_OFFICER -> redacted(why, sight);
            case BOARD -> hidesScorers(of, sight) ? why.withoutScorers() : why;
            default -> why;
        };
    }

    /** What is sealed is whole. */
    private static boolean hidesScorers(RankingRequest of, RankingVisibility sight) {
        return sight.extent() == Extent.LIVE && !of.published().opens(of.reader(), Release.SCORERS, false);
    }

    /** A unit is told of its own alone. */
    private Cluster sealedCluster(RankingRequest of, RankingVisibility sight, List<String> units) {
        var isOwn = units.stream().allMatch(unit -> isOwn(of, unit));
        if (isUnit(of.reader()) && !(sight.shows(Release.OWN_TOTAL) && isOwn)) {
            throw new RankingProblem(Reason.HIDDEN);
        }
        return RankingInput.with(
                seals.cluster(of.season().id(), of.cluster().code()).cluster(), Optional.empty());
    }

    private static WhyTotal redacted(WhyTotal why, RankingVisibility sight) {
        var own = why.withoutPeerNames();
        var settled = sight.shows(Release.SCORERS) ? own : own.withoutScorers();
        if (!sight.shows(Release.CLUSTER_RANKING)) {
            return settled.withoutRank();
        }
        return sight.shows(Release.OTHERS_POINTS) ? settled : settled.withoutOthersPoints();
    }

    private LocalDate holdsOn(RankingRequest of, RankingVisibility sight) {
        return sight.extent() == Extent.LIVE
                ? contest.sealedOn(of.season().id())
                : seals.latest(of.season().id())
                        .map(Snapshot::id)
                        .map(seals::season)
                        .map(found -> found.season().period().sealedOn())
                        .orElseThrow();
    }

    private LiveRanking live(RankingRequest of, RankingVisibility sight) {
        var totals = contest.totals(of.cluster().id());
        var view = of.cluster().with(totals.members());
        var live = contest.live(view, totals).orElseThrow(() -> new RankingProblem(Reason.NOT_RANKABLE, view.name()));
        return new LiveRanking(
                of.season().details().name(),
                view,
                live.ranked().ranking(),
                totals.claimed(),
                contest.dissent(view.id(), totals),
                UnitRulings.of(live.laid()),
                live.laid().decision(),
                live.ranked().decisionUnfit(),
                Optional.empty(),
                sight.shown());
    }

    private LiveRanking sealed(RankingRequest of, RankingVisibility sight) {
        var ranking = seals.cluster(of.season().id(), of.cluster().code());
        return new LiveRanking(
                of.season().details().name(),
                of.cluster(),
                isUnit(of.reader()) ? redacted(ranking, of, sight) : ranking,
                isUnit(of.reader()) ? Map.of() : SealedRankings.claimed(ranking.cluster()),
                isUnit(of.reader()) ? Map.of() : Dissent.of(ranking.cluster()),
                UnitRulings.NONE,
                Optional.empty(),
                false,
                seals.latest(of.season().id()),
                sight.shown());
    }

    private static ClusterRanking redacted(ClusterRanking ranking, RankingRequest of, RankingVisibility sight) {
        return Redaction.of(sight, of.reader(), of.cluster()).redacted(ranking);
    }

    /** As it would be sealed now, but for what people have decided about who leads. */
    private Cluster undecided(ClusterView view) {
        var draft = contest.now(view).orElseThrow(() -> new RankingProblem(Reason.NOT_RANKABLE, view.name()));
        draft.decisions.clear();
        return draft.build();
    }

    private static boolean isUnit(Actor actor) {
        return switch (actor.role()) {
            case UNIT_HEAD, UNIT_OFFICER -> true;
            default -> false;
        };
    }

    private static boolean isOwn(RankingRequest of, String unit) {
        return of.cluster().members().stream()
                .anyMatch(member -> member.code().equals(unit) && of.reader().isFor(member.unit()));
    }

    private static Map<String, String> names(ClusterView view) {
        return view.members().stream().collect(Collectors.toMap(Member::code, Member::name));
    }
}
