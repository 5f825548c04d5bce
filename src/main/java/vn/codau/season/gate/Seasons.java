package vn.codau.season.gate;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.platform.time.Vietnam;
import vn.codau.season.SeasonCommand;
import vn.codau.season.plan.ExtendDeadline;
import vn.codau.season.plan.PhasePlan;
import vn.codau.season.plan.PhaseWindow;
import vn.codau.season.plan.PlanChange;
import vn.codau.season.plan.PlanText;
import vn.codau.season.plan.Season;
import vn.codau.season.plan.SeasonDetails;
import vn.codau.season.plan.SeasonProblem;
import vn.codau.season.plan.SeasonProblem.Reason;
import vn.codau.season.plan.StoredSeasons;
import vn.codau.shared.Command;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Phase;
import vn.codau.shared.SeasonCopied;
import vn.codau.shared.SeasonId;
import vn.codau.shared.record.CommandDone;

/** What the standing body does with seasons. */
@Service
@Transactional
public class Seasons {

    private final StoredSeasons seasons;
    private final PlannedSeasons planned;
    private final PhaseGate gate;
    private final List<PhaseBlockers> blockers;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Seasons(
            StoredSeasons seasons,
            PlannedSeasons planned,
            PhaseGate gate,
            List<PhaseBlockers> blockers,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.seasons = seasons;
        this.planned = planned;
        this.gate = gate;
        this.blockers = List.copyOf(blockers);
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** Creates a season in set-up, without dates. */
    public Season create(SeasonDetails details) {
        actor.get().require(SeasonCommand.CREATE_SEASON);
        var season = add(details, PhasePlan.UNPLANNED);
        publish(
                SeasonCommand.CREATE_SEASON,
                season,
                Optional.empty(),
                Optional.of(details.toString()),
                Optional.empty());
        return season;
    }

    /** Changes what a season is, as long as it is set up. */
    public void change(SeasonId id, long version, SeasonDetails details) {
        actor.get().require(SeasonCommand.CHANGE_SEASON);
        gate.require(id, SeasonCommand.CHANGE_SEASON);
        var season = find(id);
        var before = season.shown();
        season.change(version, details);
        planned.keep(season);
        publish(
                SeasonCommand.CHANGE_SEASON,
                before,
                Optional.of(before.details().toString()),
                Optional.of(details.toString()),
                Optional.empty());
    }

    /** Begins the next season with this one's dates, moved by as many years and days as the two begin apart. */
    public Season copy(SeasonId source, SeasonDetails details) {
        actor.get().require(SeasonCommand.COPY_SEASON);
        gate.require(source, SeasonCommand.COPY_SEASON);
        var original = seasons.find(source).orElseThrow(() -> new SeasonProblem(Reason.UNKNOWN));
        var apart = Period.between(original.details().from(), details.from());
        var plan = PlanChange.moved(
                original.plan(),
                instant -> instant.atZone(Vietnam.ZONE).plus(apart).toInstant());
        var copy = add(details, plan);
        events.publishEvent(new SeasonCopied(source, copy.id(), details.from()));
        publish(
                SeasonCommand.COPY_SEASON,
                copy,
                Optional.of(original.subject().text()),
                Optional.of(details.toString()),
                Optional.empty());
        return copy;
    }

    /** Sets the dates of the phases. */
    public void schedule(SeasonId id, long version, List<PhaseWindow> windows) {
        actor.get().require(SeasonCommand.SCHEDULE_PHASES);
        changePlan(
                id,
                SeasonCommand.SCHEDULE_PHASES,
                Optional.empty(),
                season -> season.schedule(version, now(), windows));
    }

    /**
     * Ends the present phase now and opens the next.
     *
     * @throws PhaseBlocked as long as something is left to do in it
     */
    public void closePhase(SeasonId id, long version, String reason) {
        actor.get().require(SeasonCommand.CLOSE_PHASE);
        gate.require(id, SeasonCommand.CLOSE_PHASE);
        var open = blockers(id);
        if (!open.isEmpty()) {
            throw new PhaseBlocked(phase(id), open);
        }
        changePlan(
                id,
                SeasonCommand.CLOSE_PHASE,
                Optional.of(reason),
                season -> season.closePhase(version, now(), reason));
    }

    /** Opens a phase again that is over. */
    public void reopen(SeasonId id, long version, Phase phase, Instant until, String reason) {
        actor.get().require(SeasonCommand.REOPEN_PHASE);
        changePlan(
                id,
                SeasonCommand.REOPEN_PHASE,
                Optional.of(reason),
                season -> season.reopen(version, now(), phase, until, reason));
    }

    /** Gives one unit more time. */
    public void extend(SeasonId id, long version, ExtendDeadline request) {
        actor.get().require(SeasonCommand.EXTEND_DEADLINE);
        changePlan(
                id,
                SeasonCommand.EXTEND_DEADLINE,
                Optional.of(request.reason()),
                season -> season.extend(version, now(), request));
    }

    /** What is left to do before the present phase can be closed early. */
    @Transactional(readOnly = true)
    public List<PhaseBlocker> blockers(SeasonId id) {
        actor.get().require(SeasonCommand.CLOSE_PHASE);
        var phase = phase(id);
        return blockers.stream()
                .flatMap(module -> module.blockers(id, phase).stream())
                .toList();
    }

    private Phase phase(SeasonId id) {
        return seasons.plan(id).phaseAt(now());
    }

    private Instant now() {
        return clock.instant();
    }

    private Season add(SeasonDetails details, PhasePlan plan) {
        var season = new PlannedSeason(SeasonId.next(), details, plan);
        planned.keep(season);
        return season.shown();
    }

    private void changePlan(SeasonId id, Command command, Optional<String> reason, Consumer<PlannedSeason> change) {
        gate.require(id, command);
        var season = find(id);
        var before = season.shown();
        change.accept(season);
        planned.keep(season);
        publish(
                command,
                before,
                Optional.of(PlanText.of(before.plan())),
                Optional.of(PlanText.of(season.shown().plan())),
                reason);
    }

    private PlannedSeason find(SeasonId id) {
        return planned.findById(id).orElseThrow(() -> new SeasonProblem(Reason.UNKNOWN));
    }

    private void publish(
            Command command, Season season, Optional<String> before, Optional<String> after, Optional<String> reason) {
        events.publishEvent(new CommandDone(command, season.subject(), before, after, reason));
    }
}
