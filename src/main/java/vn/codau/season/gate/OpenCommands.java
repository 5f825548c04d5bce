package vn.codau.season.gate;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.codau.season.plan.Extension;
import vn.codau.season.plan.PhasePlan;
import vn.codau.season.plan.PhaseSpan;
import vn.codau.shared.Command;
import vn.codau.shared.Phase;
import vn.codau.shared.UnitId;

/**
 * What the season's phase opens for one unit.
 *
 * @param open the commands that it may be given now
 * @param until the first instant at which the unit's work is over: the phase's end, or a later extension's
 */
public record OpenCommands(Phase phase, Set<Command> open, Optional<Instant> until) {

    public OpenCommands {
        open = Set.copyOf(open);
    }

    static OpenCommands of(PhasePlan plan, CommandPhases phases, UnitId unit, Instant now) {
        var open = phases.open(plan, now);
        Stream.of(Phase.values())
                .filter(phase -> plan.isOpenFor(unit, phase, now))
                .forEach(phase -> open.addAll(phases.open(phase)));
        return new OpenCommands(plan.phaseAt(now), open, until(plan, unit, now));
    }

    private static Optional<Instant> until(PhasePlan plan, UnitId unit, Instant now) {
        var span = plan.spanAt(now);
        var extended = plan.extensions().stream()
                .filter(extension -> extension.holdsFor(unit, extension.phase(), now))
                .map(Extension::until);
        return Stream.concat(Stream.of(span).filter(PhaseSpan::hasEnd).map(PhaseSpan::ends), extended)
                .max(Comparator.naturalOrder());
    }
}
