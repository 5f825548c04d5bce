package vn.codau.ranking.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.codau.engine.number.Points;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.rank.ClusterRanking;
import vn.codau.engine.rank.Ranker;
import vn.codau.engine.score.UnitScore;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.ClusterDraft;
import vn.codau.engine.season.Decision;
import vn.codau.engine.season.Hold;
import vn.codau.engine.season.NotGraded;
import vn.codau.engine.season.Selection;
import vn.codau.meeting.RecordedMeetings;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.ranking.standing.LeaderDecision;
import vn.codau.ranking.standing.RankingProblem;
import vn.codau.ranking.standing.UnitStandingStore;
import vn.codau.ranking.whatif.WhatIf;
import vn.codau.shared.Actor;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** A cluster with everything that decides who leads: stored scores, and what people have laid down beside them. */
@Component
public class RankingInput {

    private final StoredScores scores;
    private final UnitStandingStore standings;
    private final SealingDay day;
    private final RecordedMeetings meetings;

    RankingInput(StoredScores scores, UnitStandingStore standings, SealingDay day, RecordedMeetings meetings) {
        this.scores = scores;
        this.standings = standings;
        this.day = day;
        this.meetings = meetings;
    }

    /** The day whose holds count. */
    public LocalDate sealedOn(SeasonId season) {
        return day.of(season);
    }

    /** Whether nobody here can fill blanks any more, because the season was settled elsewhere. */
    public boolean isSettledElsewhere(SeasonId season) {
        return day.isSettledElsewhere(season);
    }

    /** What the Council voted on a season that was settled elsewhere. */
    Optional<Selection> selectionElsewhere(SeasonId season) {
        return day.selection(season);
    }

    /** The cluster as it would be sealed now. Empty where it cannot be ranked. */
    public Optional<Cluster> now(ClusterView view) {
        return scores.cluster(view.id()).map(stored -> laid(stored, view, laid(view)));
    }

    /** The same as if these scores were verified. */
    public Optional<Cluster> now(ClusterView view, List<WhatIf.Correction> corrections) {
        return scores.cluster(view.id(), corrections).map(stored -> laid(stored, view, laid(view)));
    }

    private ClusterRulings laid(ClusterView view) {
        return new ClusterRulings(
                standings.statuses(view.id()),
                standings.holds(view.id()),
                meetings.votes(view.id()),
                standings.decision(view.id()));
    }

    /** Stored scores with what is laid down beside them. */
    public static Cluster laid(Cluster stored, ClusterView view, ClusterRulings laid) {
        var draft = ClusterDraft.of(stored);
        for (var status : laid.statuses()) {
            code(view, status.unit()).ifPresent(unit -> {
                if (!status.registered()) {
                    draft.notRegistered.add(unit);
                }
                if (!status.graded()) {
                    draft.notGraded.add(new NotGraded(unit, status.reason()));
                }
            });
        }
        for (var hold : laid.holds()) {
            code(view, hold.unit())
                    .ifPresent(unit ->
                            draft.holds.add(new Hold(unit, hold.reason(), hold.document(), hold.from(), hold.to())));
        }
        laid.votes().forEach((unit, votes) -> code(view, unit).ifPresent(code -> draft.votes.put(code, votes)));
        laid.decision().map(RankingInput::decision).ifPresent(draft.decisions::add);
        return draft.build();
    }

    /** A unit that has left the cluster has no standing in it. */
    private static Optional<String> code(ClusterView view, UnitId unit) {
        return view.members().stream()
                .filter(member -> member.unit().equals(unit))
                .map(Member::code)
                .findFirst();
    }

    static Decision decision(LeaderDecision decision) {
        return new Decision(
                decision.unit().isPresent() ? Decision.Type.LEADER : Decision.Type.VACANT,
                decision.unit().map(LeaderDecision.Chosen::code),
                decision.reason(),
                decision.document());
    }

    /** The same cluster with another decision, or without one. */
    public static Cluster with(Cluster cluster, Optional<Decision> decision) {
        var draft = ClusterDraft.of(cluster);
        draft.decisions.clear();
        decision.ifPresent(draft.decisions::add);
        return draft.build();
    }

    /** The stored totals of the graded units, in the order of the members. */
    public List<UnitScore> totals(Cluster cluster, Function<StoredScores, Map<String, UnitScore>> which) {
        return CountedTotals.of(cluster, which.apply(scores));
    }

    /** Refuses whoever has still to score without knowing what others gave. */
    public void requireOpen(Actor actor, ClusterId id) {
        if (scores.hasOpenReview(actor, id)) {
            throw new RankingProblem(RankingProblem.Reason.HIDDEN);
        }
    }

    /** What the cluster's sheets come to, unless that is still hidden from the actor. */
    public StoredScores.Totals totals(Actor actor, ClusterId id) {
        return scores.totals(actor, id);
    }

    /** How far apart those are who scored a unit, by its code; nothing where members do not score each other. */
    public Map<String, Points> dissent(ClusterId id, StoredScores.Totals totals) {
        return totals.isCrossScored() ? scores.crossScored(id).map(Dissent::of).orElse(Map.of()) : Map.of();
    }

    /** Ranks by stored totals without reading a record, unless they do not tell all. Empty where it cannot be ranked. */
    public Optional<Live> live(ClusterView view, StoredScores.Totals totals) {
        var laid = laid(view);
        var day = sealedOn(view.season());
        return totals.cluster()
                .map(cluster -> laid(cluster, view, laid))
                .filter(cluster -> CountedTotals.areStored(cluster, totals.settled()))
                .or(() -> scores.cluster(view.id()).map(cluster -> laid(cluster, view, laid)))
                .map(cluster -> new Live(ranked(cluster, totals.settled(), day), laid));
    }

    /** Ranks by stored totals. A decision that fits no more is left out, which the second part says. */
    public Ranked ranked(ClusterId id, Cluster cluster, LocalDate holdsOn) {
        return ranked(cluster, scores.settled(id), holdsOn);
    }

    /** The same by totals that were read already. */
    public static Ranked ranked(Cluster cluster, Map<String, UnitScore> settled, LocalDate holdsOn) {
        var totals = CountedTotals.of(cluster, settled);
        try {
            return new Ranked(new Ranker(cluster, holdsOn).rank(totals), false);
        } catch (InvalidSeason unfit) {
            return new Ranked(new Ranker(with(cluster, Optional.empty()), holdsOn).rank(totals), true);
        }
    }

    /** A ranking, and what people have laid down beside its scores. */
    public record Live(Ranked ranked, ClusterRulings laid) {}

    /**
     * A ranking.
     *
     * @param decisionUnfit whether there is a decision that the ranks no longer allow
     */
    public record Ranked(ClusterRanking ranking, boolean decisionUnfit) {}
}
