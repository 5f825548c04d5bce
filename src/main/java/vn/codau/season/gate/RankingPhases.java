package vn.codau.season.gate;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.codau.season.plan.Phase;
import vn.codau.shared.Command;

/** In which phases who leads can be worked on; a part of the {@link PhaseTable}. */
final class RankingPhases {

    private static final Map<Command, Set<Phase>> PHASES = new EnumMap<>(Map.of(
            Command.HOLD_UNIT, EnumSet.range(Phase.REGISTRATION, Phase.PROPOSAL),
            Command.RELEASE_HOLD, EnumSet.range(Phase.REGISTRATION, Phase.PROPOSAL),
            Command.SET_REGISTRATION, EnumSet.range(Phase.REGISTRATION, Phase.VERIFICATION),
            Command.SET_GRADING, EnumSet.range(Phase.REGISTRATION, Phase.PROPOSAL),
            Command.DECIDE_LEADER, EnumSet.range(Phase.VERIFICATION, Phase.PROPOSAL),
            Command.LEAVE_VACANT, EnumSet.range(Phase.VERIFICATION, Phase.PROPOSAL),
            Command.WITHDRAW_DECISION, EnumSet.range(Phase.VERIFICATION, Phase.PROPOSAL),
            // A correction may come after everything is closed.
            Command.SEAL_SEASON, EnumSet.range(Phase.OBJECTION, Phase.CLOSED)));

    private RankingPhases() {}

    static Set<Command> open(Phase phase) {
        return PHASES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(phase))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
