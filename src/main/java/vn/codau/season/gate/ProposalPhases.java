package vn.codau.season.gate;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.codau.season.plan.Phase;
import vn.codau.shared.Command;

/** In which phases meetings are recorded and awards proposed; a part of the {@link PhaseTable}. */
final class ProposalPhases {

    private static final Map<Command, Set<Phase>> PHASES = new EnumMap<>(Map.of(
            Command.RECORD_MEETING, EnumSet.range(Phase.VERIFICATION, Phase.PROPOSAL),
            Command.SET_SELECTION_RULE, EnumSet.range(Phase.SETUP, Phase.PROPOSAL),
            Command.RECORD_COUNCIL, EnumSet.range(Phase.BALLOT, Phase.PROPOSAL),
            Command.WITHDRAW_COUNCIL, EnumSet.range(Phase.BALLOT, Phase.PROPOSAL),
            Command.PROPOSE_FLAG, EnumSet.of(Phase.PROPOSAL),
            // A proposal is withdrawn or refused long after the letter went out.
            Command.END_FLAG_PROPOSAL, EnumSet.of(Phase.PROPOSAL, Phase.CLOSED),
            Command.SET_AWARD_RULE, EnumSet.range(Phase.SETUP, Phase.PROPOSAL),
            Command.DECIDE_AWARD_TIE, EnumSet.range(Phase.OBJECTION, Phase.PROPOSAL)));

    private ProposalPhases() {}

    static Set<Command> open(Phase phase) {
        return PHASES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(phase))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
