package vn.codau.ranking.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.ranking.RankingCommand;
import vn.codau.ranking.standing.HeldUnit;
import vn.codau.ranking.standing.HoldId;
import vn.codau.ranking.standing.PlaceHold;
import vn.codau.ranking.standing.RankingProblem;
import vn.codau.ranking.standing.RankingProblem.Reason;
import vn.codau.ranking.standing.UnitStandingStore;
import vn.codau.ranking.standing.UnitStatus;
import vn.codau.season.gate.PhaseGate;
import vn.codau.shared.AuditSubject;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Command;
import vn.codau.shared.CommandDone;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Longest;
import vn.codau.shared.Stale;
import vn.codau.shared.UnitId;

/** What the standing body lays down about units beside their scores: holds, registration, grading. */
@Service
@Transactional
public class UnitStandings {

    private final UnitStandingStore store;
    private final Members members;
    private final PhaseGate gate;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    UnitStandings(
            UnitStandingStore store,
            Members members,
            PhaseGate gate,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.store = store;
        this.members = members;
        this.gate = gate;
        this.actor = actor;
        this.events = events;
    }

    /** Withholds a unit from being proposed (tạm dừng xét); its score and rank stay. */
    public HoldId hold(PlaceHold request) {
        actor.get().require(RankingCommand.HOLD_UNIT);
        var cluster = open(request.cluster(), RankingCommand.HOLD_UNIT);
        var member = Members.member(cluster, request.unit());
        var hold = new HeldUnit(
                new HoldId(UUID.randomUUID()),
                cluster.id(),
                request.unit(),
                member.code(),
                request.reason(),
                request.document(),
                request.from(),
                Optional.empty(),
                actor.get().name(),
                "",
                0);
        store.add(cluster.season(), hold);
        publish(
                RankingCommand.HOLD_UNIT,
                cluster,
                member,
                request.from() + ", " + request.document(),
                request.reason());
        return hold.id();
    }

    /** Ends a hold on its last day. */
    public void release(ClusterId id, HoldId hold, long version, LocalDate lastDay, String reason) {
        actor.get().require(RankingCommand.RELEASE_HOLD);
        var cluster = open(id, RankingCommand.RELEASE_HOLD);
        var held = store.holds(id).stream()
                .filter(one -> one.id().equals(hold))
                .findFirst()
                .orElseThrow(() -> new RankingProblem(Reason.UNKNOWN_HOLD));
        if (held.version() != version) {
            throw new Stale();
        }
        if (lastDay.isBefore(held.from())) {
            throw new RankingProblem(Reason.DATES);
        }
        store.release(held, lastDay, RankingProblem.text(reason, Longest.REASON));
        var what = held.from() + " – " + lastDay + ", " + held.document();
        events.publishEvent(new CommandDone(
                RankingCommand.RELEASE_HOLD,
                subject(cluster, held.code(), held.unit()),
                Optional.of(held.from() + ", " + held.document()),
                Optional.of(what),
                Optional.of(reason)));
    }

    /** Records whether a unit registered for the season (đăng ký thi đua). */
    public void setRegistered(ClusterId cluster, UnitId unit, long version, boolean registered) {
        change(
                cluster,
                RankingCommand.SET_REGISTRATION,
                new UnitStatus(unit, registered, true, "", version),
                was -> new UnitStatus(unit, registered, was.graded(), was.reason(), version));
    }

    /** Leaves a unit without total and rank (không xếp loại), with the reason. */
    public void exclude(ClusterId cluster, UnitId unit, long version, String reason) {
        var why = RankingProblem.text(reason, Longest.REASON);
        change(
                cluster,
                RankingCommand.SET_GRADING,
                new UnitStatus(unit, true, false, why, version),
                was -> new UnitStatus(unit, was.registered(), false, why, version));
    }

    /** Grades a unit again that was left out. */
    public void include(ClusterId cluster, UnitId unit, long version) {
        change(
                cluster,
                RankingCommand.SET_GRADING,
                new UnitStatus(unit, true, true, "", version),
                was -> new UnitStatus(unit, was.registered(), true, "", version));
    }

    private void change(ClusterId id, Command command, UnitStatus asked, UnaryOperator<UnitStatus> change) {
        actor.get().require(command);
        var cluster = open(id, command);
        var member = Members.member(cluster, asked.unit());
        var was = status(store.statuses(id), asked.unit());
        if (was.version() != asked.version()) {
            throw new Stale();
        }
        var now = change.apply(was);
        store.save(id, now);
        events.publishEvent(new CommandDone(
                command,
                subject(cluster, member.code(), member.unit()),
                Optional.of(said(was)),
                Optional.of(said(now)),
                Optional.of(now.reason()).filter(reason -> !reason.isEmpty())));
    }

    static UnitStatus status(List<UnitStatus> statuses, UnitId unit) {
        return statuses.stream()
                .filter(status -> status.unit().equals(unit))
                .findFirst()
                .orElseGet(() -> UnitStatus.usual(unit));
    }

    private static String said(UnitStatus status) {
        return (status.registered() ? "REGISTERED" : "NOT_REGISTERED")
                + (status.graded() ? ", GRADED" : ", NOT_GRADED");
    }

    private ClusterView open(ClusterId id, Command command) {
        var cluster = members.cluster(id);
        gate.require(cluster.season(), command);
        return cluster;
    }

    private void publish(Command command, ClusterView cluster, Member member, String after, String reason) {
        events.publishEvent(new CommandDone(
                command,
                subject(cluster, member.code(), member.unit()),
                Optional.empty(),
                Optional.of(after),
                Optional.of(reason)));
    }

    private static AuditSubject subject(ClusterView cluster, String code, UnitId unit) {
        return AuditSubject.of("standing", cluster.code() + "/" + code + "/" + cluster.id())
                .in(cluster.season())
                .in(cluster.id())
                .of(unit);
    }
}
