package vn.codau.ranking.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.codau.engine.number.Points;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.rank.ClusterRanking;
import vn.codau.engine.rank.Ranker;
import vn.codau.engine.score.ClusterScoring;
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
import vn.codau.scoring.export.ClusterTotals;
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
    public Optional<ClusterDraft> now(ClusterView view) {
        return scores.draft(view.id()).map(draft -> laid(draft, view, laid(view)));
    }

    /** The same as if these scores were verified. */
    public Optional<ClusterDraft> now(ClusterView view, List<WhatIf.Correction> corrections) {
        return scores.draft(view.id(), corrections).map(draft -> laid(draft, view, laid(view)));
    }

    private ClusterRulings laid(ClusterView view) {
        return new ClusterRulings(
                standings.statuses(view.id()),
                standings.holds(view.id()),
                meetings.votes(view.id()),
                standings.decision(view.id()));
    }

    /** Adds to the draft of stored scores what is laid down beside them. */
    public static ClusterDraft laid(ClusterDraft draft, ClusterView view, ClusterRulings laid) {
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
        return draft;
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

    /** Refuses whoever has still to score without knowing what others gave. */
    public void requireOpen(ClusterId id) {
        if (!scores.areTotalsOpen(id)) {
            throw new RankingProblem(RankingProblem.Reason.HIDDEN);
        }
    }

    /** What the cluster's sheets come to, unless that is still hidden from the actor. */
    public ClusterTotals totals(ClusterId id) {
        return scores.totals(id).orElseThrow(() -> new RankingProblem(RankingProblem.Reason.HIDDEN));
    }

    /** How far apart those are who scored a unit, by its code; nothing where members do not score each other. */
    public Map<String, Points> dissent(ClusterId id, ClusterTotals totals) {
        return totals.isCrossScored() ? scores.crossScored(id).map(Dissent::of).orElse(Map.of()) : Map.of();
    }

    /** Ranks by stored totals without reading a record, unless they do not tell all. Empty where it cannot be ranked. */
    public Optional<Live> live(ClusterView view, ClusterTotals totals) {
        var laid = laid(view);
        var settled = totals.settled();
        var day = sealedOn(view.season());
        return totals.cluster()
                .map(draft -> laid(draft, view, laid).build())
                .filter(cluster -> CountedTotals.areStored(cluster, settled))
                .or(() -> scores.draft(view.id())
                        .map(draft -> laid(draft, view, laid).build()))
                .map(cluster -> new Live(ranked(cluster, settled, day), laid));
    }

    /** Ranks by its records, as a seal does. A decision that fits no more is left out, which the second part says. */
    public static Ranked ranked(Cluster cluster, LocalDate holdsOn) {
        return ranked(cluster, new ClusterScoring(cluster).scores(), holdsOn);
    }

    /** The same by totals that are stored. */
    public static Ranked ranked(Cluster cluster, Map<String, UnitScore> settled, LocalDate holdsOn) {
        return ranked(cluster, CountedTotals.of(cluster, settled), holdsOn);
    }

    private static Ranked ranked(Cluster cluster, List<UnitScore> totals, LocalDate holdsOn) {
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
