package vn.codau.shared;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The commands that a module brings, and when each is open: one bean a module. The season's gate collects them, and refuses
 * to start if two bring a command of one name or if one is left out.
 */
@FunctionalInterface
public interface PhaseRules {

    /** For each command the phases in which it is open; none for a command that belongs to no season. */
    Map<Command, Set<Phase>> phases();

    /** What the commands' own rules say. */
    static PhaseRules of(Command... commands) {
        var phases = Arrays.stream(commands)
                .collect(Collectors.toMap(
                        command -> command,
                        command -> command.rule().phases(),
                        (one, other) -> one,
                        LinkedHashMap<Command, Set<Phase>>::new));
        return () -> phases;
    }
}
