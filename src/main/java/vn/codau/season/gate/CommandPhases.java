package vn.codau.season.gate;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.codau.season.plan.PhasePlan;
import vn.codau.shared.Command;
import vn.codau.shared.Phase;
import vn.codau.shared.PhaseRules;

/** Which commands each phase opens, collected from the rules that the modules bring. */
@Component
public final class CommandPhases {

    private final Map<Command, Set<Phase>> phases = new HashMap<>();
    private final Map<Phase, Set<Command>> open;

    /**
     * Collects the rules.
     *
     * @throws IllegalStateException if two commands have one name, which the log could not tell apart, if a command has two
     *     rules, or if a module left one of its commands out
     */
    public CommandPhases(List<PhaseRules> rules) {
        rules.forEach(brought -> brought.phases().forEach(this::add));
        requireAll();
        open = Stream.of(Phase.values())
                .collect(Collectors.toUnmodifiableMap(
                        phase -> phase,
                        phase -> phases.entrySet().stream()
                                .filter(rule -> rule.getValue().contains(phase))
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toUnmodifiableSet())));
    }

    private void add(Command command, Set<Phase> when) {
        if (phases.keySet().stream().anyMatch(known -> known.name().equals(command.name()))) {
            throw new IllegalStateException("two rules for the command " + command.name());
        }
        phases.put(command, Set.copyOf(when));
    }

    /** Who brings one constant of an enum answers for all of them. */
    private void requireAll() {
        var missing = phases.keySet().stream()
                .flatMap(command -> siblings(command).stream())
                .filter(command -> !phases.containsKey(command))
                .map(Command::name)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!missing.isEmpty()) {
            throw new IllegalStateException("no rule for the commands " + missing);
        }
    }

    private static List<Command> siblings(Command command) {
        return command instanceof Enum<?> constant
                ? Stream.of(constant.getDeclaringClass().getEnumConstants())
                        .map(Command.class::cast)
                        .toList()
                : List.of(command);
    }

    /** What is open in that phase. */
    public Set<Command> open(Phase phase) {
        return open.getOrDefault(phase, Set.of());
    }

    /** What is open at that instant; between two windows only what both phases allow. */
    public Set<Command> open(PhasePlan plan, Instant at) {
        var opened = new HashSet<>(open(plan.phaseAt(at)));
        if (!plan.isOpen(at)) {
            plan.nextAfter(at).ifPresent(next -> opened.retainAll(open(next)));
        }
        return opened;
    }

    /**
     * Makes sure that the gate can answer.
     *
     * @throws IllegalStateException for a command that nobody brings, or that belongs to no season: a mistake of the caller
     */
    void requireRule(Command command) {
        if (phases.getOrDefault(command, Set.of()).isEmpty()) {
            throw new IllegalStateException("no phase rule for the command " + command.name());
        }
    }
}
