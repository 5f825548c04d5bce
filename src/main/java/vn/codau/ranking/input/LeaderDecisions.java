package vn.codau.ranking.input;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.rank.Leading;
import vn.codau.engine.rank.Ranker;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Position;
import vn.codau.ranking.RankingCommand;
import vn.codau.ranking.standing.DecideLeader;
import vn.codau.ranking.standing.LeaderDecision;
import vn.codau.ranking.standing.RankingProblem;
import vn.codau.ranking.standing.RankingProblem.Reason;
import vn.codau.ranking.standing.UnitStandingStore;
import vn.codau.season.gate.PhaseGate;
import vn.codau.shared.Actor;
import vn.codau.shared.AuditSubject;
import vn.codau.shared.Command;
import vn.codau.shared.CommandDone;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.Role;
import vn.codau.shared.Stale;

/** What people decide where the numbers leave a doubt about the leading unit; the engine says which decisions there are. */
@Service
@Transactional
public class LeaderDecisions {

    private final UnitStandingStore store;
    private final RankingInput contest;
    private final Members members;
    private final PhaseGate gate;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LeaderDecisions(
            UnitStandingStore store,
            RankingInput contest,
            Members members,
            PhaseGate gate,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.contest = contest;
        this.members = members;
        this.gate = gate;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Names the leading unit, or leaves the place vacant.
     *
     * @throws RankingProblem unless the ranks leave that very choice to people
     */
    public void decide(DecideLeader request) {
        var command = request.unit().isPresent() ? RankingCommand.DECIDE_LEADER : RankingCommand.LEAVE_VACANT;
        actor.get().require(command);
        var cluster = members.cluster(request.cluster());
        requireOf(cluster, actor.get(), command);
        gate.require(cluster.season(), command);
        requireVersion(request);
        var decision = decision(cluster, request);
        requireFits(cluster, decision);
        var before = store.decision(cluster.id()).map(LeaderDecisions::said);
        store.save(cluster.season(), cluster.id(), request.unit().isPresent() ? "LEADER" : "VACANT", decision);
        events.publishEvent(new CommandDone(
                command, subject(cluster), before, Optional.of(said(decision)), Optional.of(request.reason())));
    }

    /** Takes a decision back, so that the numbers speak again. */
    public void withdraw(DecideLeader request) {
        actor.get().require(RankingCommand.WITHDRAW_DECISION);
        var cluster = members.cluster(request.cluster());
        gate.require(cluster.season(), RankingCommand.WITHDRAW_DECISION);
        requireVersion(request);
        var before = store.decision(cluster.id()).orElseThrow(() -> new RankingProblem(Reason.NO_DECISION));
        var none = decision(
                cluster,
                new DecideLeader(
                        cluster.id(),
                        Optional.empty(),
                        request.version(),
                        request.reason(),
                        request.document(),
                        request.otherOpinions()));
        store.save(cluster.season(), cluster.id(), "WITHDRAWN", none);
        events.publishEvent(new CommandDone(
                RankingCommand.WITHDRAW_DECISION,
                subject(cluster),
                Optional.of(said(before)),
                Optional.empty(),
                Optional.of(request.reason())));
    }

    private void requireVersion(DecideLeader request) {
        if (store.decisionVersion(request.cluster()) != request.version()) {
            throw new Stale();
        }
    }

    private static void requireOf(ClusterView cluster, Actor actor, Command command) {
        if (actor.role() != Role.STANDING_BODY && !actor.isFor(cluster.id(), cluster.season())) {
            throw new NotPermitted(command);
        }
    }

    private LeaderDecision decision(ClusterView cluster, DecideLeader request) {
        var chosen = request.unit().map(unit -> Members.member(cluster, unit));
        // Nobody decides a doubt for the own unit.
        chosen.filter(member -> (actor.get().role() == Role.CLUSTER_HEAD && member.position() == Position.HEAD)
                        || (actor.get().role() == Role.CLUSTER_DEPUTY && member.position() == Position.DEPUTY))
                .ifPresent(own -> {
                    throw new RankingProblem(Reason.OWN_UNIT, own.name());
                });
        return new LeaderDecision(
                chosen.map(member -> new LeaderDecision.Chosen(member.unit(), member.code())),
                request.reason(),
                request.document(),
                request.otherOpinions(),
                clock.instant(),
                actor.get().name(),
                request.version());
    }

    private void requireFits(ClusterView view, LeaderDecision decision) {
        var draft = contest.now(view).orElseThrow(() -> new RankingProblem(Reason.NOT_RANKABLE, view.name()));
        draft.decisions.clear();
        var cluster = draft.build();
        var settled = contest.totals(view.id()).settled();
        var undecided = new Ranker(cluster, contest.sealedOn(view.season()))
                .rank(CountedTotals.of(cluster, settled))
                .leading()
                .status();
        if (undecided != Leading.Status.TIE && undecided != Leading.Status.INELIGIBLE_LEADER) {
            throw new RankingProblem(Reason.NOTHING_TO_DECIDE);
        }
        try {
            var decided = RankingInput.with(cluster, Optional.of(RankingInput.decision(decision)));
            new Ranker(decided, contest.sealedOn(view.season())).rank(CountedTotals.of(decided, settled));
        } catch (InvalidSeason unfit) {
            throw new RankingProblem(
                    Reason.NOT_TO_BE_CHOSEN,
                    decision.unit().map(LeaderDecision.Chosen::code).orElse(""));
        }
    }

    private static String said(LeaderDecision decision) {
        return decision.unit().map(LeaderDecision.Chosen::code).orElse("VACANT") + ", " + decision.document()
                + decision.otherOpinions().logged();
    }

    private static AuditSubject subject(ClusterView cluster) {
        return AuditSubject.of("leader", cluster.code() + "/" + cluster.id())
                .in(cluster.season())
                .in(cluster.id());
    }
}
