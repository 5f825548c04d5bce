package vn.codau.proposal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.engine.rank.FlagChoice;
import vn.codau.platform.time.Vietnam;
import vn.codau.proposal.ProposalProblem.Reason;
import vn.codau.ranking.seal.SnapshotId;
import vn.codau.ranking.standing.Holds;
import vn.codau.season.gate.PhaseGate;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.AuditSubject;
import vn.codau.shared.Command;
import vn.codau.shared.CommandDone;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.SeasonId;
import vn.codau.shared.Stale;

/**
 * Proposes chosen units for the Government's flag, never more than the law allows. Where a proposal ends, its place stays
 * empty: the next one moves up only if the Council decides anew.
 */
@Service
@Transactional
public class FlagProposals {

    private final FlagPlaceStore places;
    private final LatestSeal seals;
    private final CouncilStore council;
    private final CouncilSelection votes;
    private final Holds held;
    private final SeasonQueries seasons;
    private final PhaseGate gate;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FlagProposals(
            FlagPlaceStore places,
            LatestSeal seals,
            CouncilStore council,
            CouncilSelection votes,
            Holds held,
            SeasonQueries seasons,
            PhaseGate gate,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.places = places;
        this.seals = seals;
        this.council = council;
        this.votes = votes;
        this.held = held;
        this.seasons = seasons;
        this.gate = gate;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** Proposes units that the Council chose, as it is sealed. */
    public void propose(SeasonId season, SnapshotId snapshot, List<String> units) {
        actor.get().require(ProposalCommand.PROPOSE_FLAG);
        gate.require(season, ProposalCommand.PROPOSE_FLAG);
        var sealed = seals.require(season, snapshot);
        var record = council.standing(season).orElseThrow(() -> new ProposalProblem(Reason.NO_RECORD));
        var choice = choice(season, sealed);
        var proposed = places.of(snapshot);
        ProposalProblem.require(proposed.size() + units.size() <= choice.cap(), Reason.ABOVE_CAP, choice.cap());
        requireFree(sealed, record, choice, units);
        if (proposed.isEmpty()) {
            places.open(season, snapshot, record.recorded().version(), choice.cap());
        }
        int number = proposed.size();
        for (var unit : units) {
            var minutes = recorded(record.recorded().document(), 0);
            places.add(snapshot, choice.cap(), new FlagPlace(++number, unit, FlagPlace.State.PROPOSED, "", minutes));
        }
        publish(ProposalCommand.PROPOSE_FLAG, season, proposed, snapshot, Optional.empty());
    }

    /** The choice that is sealed, if it is what the Council's record says now. */
    private FlagChoice choice(SeasonId season, Sealed sealed) {
        return sealed.ranking()
                .flag()
                .filter(any -> sealed.ranking().season().selection().equals(votes.selection(season)))
                .orElseThrow(() -> new ProposalProblem(Reason.CHOICE_NOT_SEALED));
    }

    private void requireFree(Sealed sealed, CouncilRecord record, FlagChoice choice, List<String> units) {
        var ended = places.ended(sealed.snapshot().season(), record);
        var holds = held(sealed);
        for (var unit : units) {
            ProposalProblem.require(isChosen(choice, unit), Reason.NOT_CHOSEN, unit);
            ProposalProblem.require(!ended.contains(unit), Reason.ENDED, unit);
            ProposalProblem.require(!holds.contains(unit), Reason.HELD, unit);
        }
    }

    /** Ends a proposal; the place stays empty. */
    public void end(EndProposal request) {
        actor.get().require(ProposalCommand.END_FLAG_PROPOSAL);
        gate.require(request.season(), ProposalCommand.END_FLAG_PROPOSAL);
        seals.require(request.season(), request.snapshot());
        var before = places.of(request.snapshot());
        var place = before.stream()
                .filter(one -> one.unit().equals(request.unit()) && one.state() == FlagPlace.State.PROPOSED)
                .findFirst()
                .orElseThrow(() -> new ProposalProblem(Reason.UNKNOWN_PLACE));
        if (place.recorded().version() != request.version()) {
            throw new Stale();
        }
        places.end(
                request.snapshot(),
                new FlagPlace(
                        place.number(),
                        place.unit(),
                        request.state(),
                        request.reason(),
                        recorded(request.document(), request.version())));
        publish(
                ProposalCommand.END_FLAG_PROPOSAL,
                request.season(),
                before,
                request.snapshot(),
                Optional.of(request.reason()));
    }

    /** Whom something is open against today, whatever was when it was sealed. */
    private Set<String> held(Sealed sealed) {
        return held.on(sealed.snapshot().season(), Vietnam.today(clock)).stream()
                .flatMap(unit -> Optional.ofNullable(sealed.codes().units().get(unit)).stream())
                .collect(Collectors.toSet());
    }

    private static boolean isChosen(FlagChoice choice, String unit) {
        return choice.candidates().stream()
                .anyMatch(candidate ->
                        candidate.unit().equals(unit) && choice.outcome(candidate) == FlagChoice.Outcome.CHOSEN);
    }

    private Recorded recorded(String document, long version) {
        return new Recorded(
                document,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor.get().name(),
                version);
    }

    private void publish(
            Command command, SeasonId season, List<FlagPlace> before, SnapshotId snapshot, Optional<String> reason) {
        events.publishEvent(new CommandDone(
                command,
                AuditSubject.of(
                                "flag",
                                seasons.find(season).orElseThrow().details().code())
                        .in(season),
                Optional.of(said(before)).filter(text -> !text.isEmpty()),
                Optional.of(said(places.of(snapshot))),
                reason));
    }

    private static String said(List<FlagPlace> places) {
        return places.stream()
                .map(place -> place.number() + " " + place.unit() + " " + place.state())
                .collect(Collectors.joining(", "));
    }
}
