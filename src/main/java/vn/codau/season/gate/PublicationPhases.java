package vn.codau.season.gate;

import java.util.EnumSet;
import java.util.Set;
import vn.codau.season.plan.Phase;
import vn.codau.shared.Command;

/** In which phases results can be published and withdrawn; a part of the {@link PhaseTable}. */
final class PublicationPhases {

    /** There is something to see from cross-scoring on, and a correction may come after everything is closed. */
    private static final Set<Phase> PHASES = EnumSet.range(Phase.CROSS_SCORING, Phase.CLOSED);

    private PublicationPhases() {}

    static Set<Command> open(Phase phase) {
        return PHASES.contains(phase) ? Set.of(Command.PUBLISH_RESULTS, Command.WITHDRAW_RESULTS) : Set.of();
    }
}
