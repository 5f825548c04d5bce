package vn.codau.season.gate;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.season.plan.StoredSeasons;
import vn.codau.shared.Command;
import vn.codau.shared.Phase;
import vn.codau.shared.SeasonGate;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** The first question of every command that belongs to a season. */
@Service
@Transactional(readOnly = true)
public class PhaseGate implements SeasonGate {

    private final StoredSeasons seasons;
    private final CommandPhases phases;
    private final Clock clock;
    private final MeterRegistry numbers;

    PhaseGate(StoredSeasons seasons, CommandPhases phases, Clock clock, MeterRegistry numbers) {
        this.seasons = seasons;
        this.phases = phases;
        this.clock = clock;
        this.numbers = numbers;
    }

    @Override
    public void require(SeasonId season, Command command) {
        phases.requireRule(command);
        var plan = seasons.plan(season);
        var now = clock.instant();
        if (!phases.open(plan, now).contains(command)) {
            throw closed(plan.phaseAt(now), command);
        }
    }

    /**
     * As above for the work of one unit, which an extension may keep open for longer.
     *
     * @throws PhaseClosed unless a phase that is open for the unit allows the command
     */
    public void require(SeasonId season, Command command, UnitId unit) {
        phases.requireRule(command);
        var opening = opening(season, unit);
        if (!opening.open().contains(command)) {
            throw closed(opening.phase(), command);
        }
    }

    private PhaseClosed closed(Phase phase, Command command) {
        Counter.builder("codau.gate.refusals")
                .description("Commands that a season's phase did not allow")
                .tags("command", command.name(), "phase", phase.name())
                .register(numbers)
                .increment();
        return new PhaseClosed(phase, command);
    }

    /** What is open for the unit now, its extensions included. */
    public OpenCommands opening(SeasonId season, UnitId unit) {
        return OpenCommands.of(seasons.plan(season), phases, unit, clock.instant());
    }

    /** Whether what the unit hands in now is behind the soft deadline: taken, and marked as late. */
    public boolean isLate(SeasonId season, UnitId unit) {
        return seasons.plan(season).isLate(unit, clock.instant());
    }

    /** What the phase allows now, for screens that show only what can be done. */
    public Set<Command> open(SeasonId season) {
        return phases.open(seasons.plan(season), clock.instant());
    }
}
