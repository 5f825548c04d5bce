package vn.codau.proposal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.engine.rank.ClusterRanking;
import vn.codau.platform.time.Vietnam;
import vn.codau.proposal.ProposalProblem.Reason;
import vn.codau.season.gate.PhaseGate;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.AuditSubject;
import vn.codau.shared.Command;
import vn.codau.shared.CommandDone;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Longest;
import vn.codau.shared.SeasonId;
import vn.codau.shared.Stale;

/**
 * Takes down what the minutes of the Council's meeting say. A meeting without a quorum is recorded too; its votes count for
 * nothing. A correction or a withdrawal is another record, the old one stays.
 */
@Service
@Transactional
public class CouncilMeetings {

    private final CouncilStore store;
    private final LatestSeal seals;
    private final SeasonQueries seasons;
    private final PhaseGate gate;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CouncilMeetings(
            CouncilStore store,
            LatestSeal seals,
            SeasonQueries seasons,
            PhaseGate gate,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.seals = seals;
        this.seasons = seasons;
        this.gate = gate;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes the Council's minutes down, or corrects what was taken down.
     *
     * @throws ProposalProblem unless exactly the candidates have votes, and no more of them than there were voters
     */
    public void record(RecordCouncil request) {
        actor.get().require(ProposalCommand.RECORD_COUNCIL);
        gate.require(request.season(), ProposalCommand.RECORD_COUNCIL);
        var sealed = seals.require(request.season(), request.snapshot());
        var candidates = sealed.ranking().clusters().stream()
                .map(ClusterRanking::leading)
                .flatMap(leading -> leading.unit().stream())
                .collect(Collectors.toSet());
        var council = request.council();
        ProposalProblem.require(council.votes().keySet().equals(candidates), Reason.CANDIDATES);
        var today = Vietnam.today(clock);
        ProposalProblem.require(!request.minutes().heldOn().isAfter(today), Reason.DATE);
        add(
                ProposalCommand.RECORD_COUNCIL,
                request.season(),
                new CouncilRecord(
                        request.snapshot(),
                        council.members(),
                        council.present(),
                        request.minutes(),
                        council.votes(),
                        false,
                        request.reason(),
                        recorded(request.document(), request.version())));
    }

    /** Takes a record back, so that it is as if the Council had not met. */
    public void withdraw(SeasonId season, long version, String document, String reason) {
        actor.get().require(ProposalCommand.WITHDRAW_COUNCIL);
        gate.require(season, ProposalCommand.WITHDRAW_COUNCIL);
        var before = store.standing(season).orElseThrow(() -> new ProposalProblem(Reason.NO_RECORD));
        add(
                ProposalCommand.WITHDRAW_COUNCIL,
                season,
                new CouncilRecord(
                        before.snapshot(),
                        before.members(),
                        before.present(),
                        before.minutes(),
                        Map.of(),
                        true,
                        ProposalProblem.text(reason, Longest.REASON, Reason.REASON_MISSING),
                        recorded(ProposalProblem.text(document, Longest.DOCUMENT, Reason.DOCUMENT_MISSING), version)));
    }

    private Recorded recorded(String document, long before) {
        return new Recorded(
                document,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.get().name(),
                before + 1);
    }

    private void add(Command command, SeasonId season, CouncilRecord record) {
        var before = store.all(season).stream().findFirst();
        if (before.map(was -> was.recorded().version()).orElse(0L)
                != record.recorded().version() - 1) {
            throw new Stale();
        }
        store.add(season, record);
        events.publishEvent(new CommandDone(
                command,
                AuditSubject.of(
                                "council",
                                seasons.find(season).orElseThrow().details().code())
                        .in(season),
                before.map(CouncilMeetings::said),
                Optional.of(said(record)),
                Optional.of(record.reason()).filter(reason -> !reason.isEmpty())));
    }

    private static String said(CouncilRecord record) {
        var votes = record.votes().entrySet().stream()
                .map(vote -> vote.getKey() + " " + vote.getValue())
                .collect(Collectors.joining(", "));
        var minutes = record.minutes();
        return record.recorded().document() + ", " + minutes.heldOn() + ", " + record.present() + "/" + record.members()
                + (record.withdrawn()
                        ? ", WITHDRAWN"
                        : ": " + votes + minutes.otherOpinions().logged());
    }
}
