package vn.codau.season.gate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.platform.time.Vietnam;
import vn.codau.season.SeasonCommand;
import vn.codau.season.plan.PhasePlan;
import vn.codau.season.plan.PhaseWindow;
import vn.codau.season.plan.Season;
import vn.codau.season.plan.SeasonDetails;
import vn.codau.season.plan.SeasonProblem;
import vn.codau.season.plan.StoredSeasons;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Phase;
import vn.codau.shared.SeasonId;

/**
 * The door by which a whole season comes in that was scored elsewhere; in the transaction of whoever takes it over, who
 * tells the audit log.
 */
@Component
public class SeasonIntake {

    private static final Duration LENGTH = Duration.ofDays(1);

    private final StoredSeasons seasons;
    private final PlannedSeasons planned;
    private final CurrentActor actor;
    private final Clock clock;

    SeasonIntake(StoredSeasons seasons, PlannedSeasons planned, CurrentActor actor, Clock clock) {
        this.seasons = seasons;
        this.planned = planned;
        this.actor = actor;
        this.clock = clock;
    }

    /** Why no season can have that code, where another one has it. */
    @Transactional(readOnly = true)
    public Optional<SeasonProblem> refusalOf(String code) {
        return seasons.find(code).map(taken -> new SeasonProblem(SeasonProblem.Reason.CODE_TAKEN, code));
    }

    /**
     * Creates a season whose work is done: it is closed, so that it can be sealed and nothing else, and its last phase can
     * be reopened to decide what is in doubt.
     *
     * @param sealedOn the day on which it was settled; a later one than today counts as today
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Season take(SeasonDetails details, LocalDate sealedOn) {
        actor.get().require(SeasonCommand.IMPORT_SEASON);
        var settled = Vietnam.beginningOf(sealedOn.plusDays(1));
        var now = clock.instant();
        var season = new PlannedSeason(SeasonId.next(), details, closed(settled.isBefore(now) ? settled : now));
        planned.keep(season);
        return season.shown();
    }

    private static PhasePlan closed(Instant at) {
        return new PhasePlan(List.of(new PhaseWindow(Phase.PROPOSAL, at.minus(LENGTH), at, at)), List.of(), List.of());
    }
}
