package vn.codau.proposal.council;

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
import vn.codau.proposal.LatestSeal;
import vn.codau.proposal.ProposalCommand;
import vn.codau.proposal.ProposalProblem;
import vn.codau.proposal.ProposalProblem.Reason;
import vn.codau.proposal.Recorded;
import vn.codau.season.gate.PhaseGate;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.Command;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.SeasonId;
import vn.codau.shared.WriteConflicts;
import vn.codau.shared.record.AuditSubject;
import vn.codau.shared.record.CommandDone;
import vn.codau.shared.text.Longest;

/**
 * Takes down what the minutes of the Council's meeting say. A meeting without a quorum is recorded too; its votes count for
 * nothing. A correction or a withdrawal is another record, the old one stays.
 */
@Service
@Transactional
public class CouncilMeetings {

    private final RecordedCouncils records;
    private final LatestSeal seals;
    private final SeasonQueries seasons;
    private final PhaseGate gate;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CouncilMeetings(
            RecordedCouncils records,
            LatestSeal seals,
            SeasonQueries seasons,
            PhaseGate gate,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
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
        var before = records.findFirstByIdSeasonOrderByIdVersionDesc(season)
                .filter(record -> !record.isWithdrawn())
                .map(RecordedCouncil::shown)
                .orElseThrow(() -> new ProposalProblem(Reason.NO_RECORD));
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
        var before = records.findFirstByIdSeasonOrderByIdVersionDesc(season);
        var after = new RecordedCouncil(before, season, record);
        WriteConflicts.asStale(() -> records.saveAndFlush(after));
        events.publishEvent(new CommandDone(
                command,
                AuditSubject.of(
                                "council",
                                seasons.find(season).orElseThrow().details().code())
                        .in(season),
                before.map(was -> said(was.shown())),
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
