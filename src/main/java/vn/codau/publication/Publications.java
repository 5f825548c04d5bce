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
import vn.codau.shared.AuditSubject;
import vn.codau.shared.Command;
import vn.codau.shared.CommandDone;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Longest;
import vn.codau.shared.Role;
import vn.codau.shared.SeasonId;
import vn.codau.shared.Stale;

/** Publishes results, one table to one audience at a time, and withdraws them. */
@Service
@Transactional
public class Publications implements PublishedResults {

    private static final Set<Role> READERS = EnumSet.of(Role.STANDING_BODY, Role.BOARD, Role.AUDITOR);

    private final SwitchStore store;
    private final PhaseGate gate;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Publications(SwitchStore store, PhaseGate gate, CurrentActor actor, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.gate = gate;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public Published of(SeasonId season) {
        return new Published(store.of(season).stream()
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
        move(season, key, seen, true, "");
        done(PublicationCommand.PUBLISH_RESULTS, season, key, Optional.empty());
    }

    /** Closes it again, with a reason: what was read cannot be unread. */
    public void withdraw(SeasonId season, Switch.Key key, long seen, String reason) {
        actor.get().require(PublicationCommand.WITHDRAW_RESULTS);
        gate.require(season, PublicationCommand.WITHDRAW_RESULTS);
        if (reason.isBlank()) {
            throw new PublicationProblem(Reason.REASON_MISSING);
        }
        move(season, key, seen, false, Longest.require(reason.strip(), Longest.REASON));
        done(PublicationCommand.WITHDRAW_RESULTS, season, key, Optional.of(reason.strip()));
    }

    private void move(SeasonId season, Switch.Key key, long seen, boolean open, String reason) {
        if (!key.what().audiences().contains(key.audience())) {
            throw new PublicationProblem(Reason.NO_SWITCH);
        }
        var now = all(season).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        if (now.version() != seen) {
            throw new Stale();
        }
        if (now.isOpen() == open) {
            throw new PublicationProblem(Reason.ALREADY);
        }
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var change = new Switch.Change(at, actor.get().name(), reason);
        store.save(season, new Switch(key, open, seen, Optional.of(change)));
    }

    private List<Switch> all(SeasonId season) {
        Map<Switch.Key, Switch> moved =
                store.of(season).stream().collect(Collectors.toMap(Switch::key, Function.identity()));
        return Arrays.stream(Release.values())
                .flatMap(what -> what.audiences().stream().map(audience -> new Switch.Key(what, audience)))
                .map(key -> moved.getOrDefault(key, Switch.untouched(key)))
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
