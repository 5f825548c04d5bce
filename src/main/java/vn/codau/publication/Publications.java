package vn.codau.publication;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.publication.PublicationProblem.Reason;
import vn.codau.season.gate.PhaseGate;
import vn.codau.shared.Command;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Role;
import vn.codau.shared.SeasonId;
import vn.codau.shared.WriteConflicts;
import vn.codau.shared.record.AuditSubject;
import vn.codau.shared.record.CommandDone;
import vn.codau.shared.text.Longest;

/** Publishes results, one table to one audience at a time, and withdraws them. */
@Service
@Transactional
public class Publications implements PublishedResults {

    private static final Set<Role> READERS = EnumSet.of(Role.STANDING_BODY, Role.BOARD, Role.AUDITOR);

    private final PublicationSwitches moved;
    private final PhaseGate gate;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Publications(
            PublicationSwitches moved,
            PhaseGate gate,
            CurrentActor actor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.moved = moved;
        this.gate = gate;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public Published of(SeasonId season) {
        return new Published(moved.findByIdSeason(season).stream()
                .map(PublicationSwitch::shown)
                .filter(Switch::isOpen)
                .map(Switch::key)
                .collect(Collectors.toSet()));
    }

    /** Every switch that there is, in the order of the tables, with its last change. */
    @Transactional(readOnly = true)
    public List<Switch> switches(SeasonId season) {
        if (!READERS.contains(actor.get().role())) {
            throw new PublicationProblem(Reason.HIDDEN);
        }
        return all(season);
    }

    /** Opens a table to an audience; what is in force of it depends on phase and seal too. */
    public void publish(SeasonId season, Switch.Key key, long seen) {
        actor.get().require(PublicationCommand.PUBLISH_RESULTS);
        gate.require(season, PublicationCommand.PUBLISH_RESULTS);
        var one = find(season, key);
        one.open(seen, change(""));
        WriteConflicts.asStale(() -> moved.saveAndFlush(one));
        done(PublicationCommand.PUBLISH_RESULTS, season, key, Optional.empty());
    }

    /** Closes it again, with a reason: what was read cannot be unread. */
    public void withdraw(SeasonId season, Switch.Key key, long seen, String reason) {
        actor.get().require(PublicationCommand.WITHDRAW_RESULTS);
        gate.require(season, PublicationCommand.WITHDRAW_RESULTS);
        if (reason.isBlank()) {
            throw new PublicationProblem(Reason.REASON_MISSING);
        }
        var why = Longest.require(reason.strip(), Longest.REASON);
        var one = find(season, key);
        one.close(seen, change(why));
        WriteConflicts.asStale(() -> moved.saveAndFlush(one));
        done(PublicationCommand.WITHDRAW_RESULTS, season, key, Optional.of(reason.strip()));
    }

    private PublicationSwitch find(SeasonId season, Switch.Key key) {
        if (!key.what().audiences().contains(key.audience())) {
            throw new PublicationProblem(Reason.NO_SWITCH);
        }
        var id = PublicationSwitch.Id.of(season, key);
        return moved.findById(id).orElseGet(() -> new PublicationSwitch(id));
    }

    private Switch.Change change(String reason) {
        return new Switch.Change(
                clock.instant().truncatedTo(ChronoUnit.MICROS), actor.get().name(), reason);
    }

    private List<Switch> all(SeasonId season) {
        Map<Switch.Key, Switch> kept = moved.findByIdSeason(season).stream()
                .map(PublicationSwitch::shown)
                .collect(Collectors.toMap(Switch::key, Function.identity()));
        return Arrays.stream(Release.values())
                .flatMap(what -> what.audiences().stream().map(audience -> new Switch.Key(what, audience)))
                .map(key -> kept.getOrDefault(key, Switch.untouched(key)))
                .toList();
    }

    private void done(Command command, SeasonId season, Switch.Key key, Optional<String> reason) {
        var isOpen = command == PublicationCommand.PUBLISH_RESULTS;
        events.publishEvent(new CommandDone(
                command,
                AuditSubject.of("publication", season + "/" + key.what() + "/" + key.audience())
                        .in(season),
                Optional.of(isOpen ? "CLOSED" : "OPEN"),
                Optional.of(isOpen ? "OPEN" : "CLOSED"),
                reason));
    }
}
