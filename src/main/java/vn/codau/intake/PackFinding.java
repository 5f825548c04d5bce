package vn.codau.intake;

import java.util.List;
import vn.codau.engine.problem.Problem;
import vn.codau.shared.DomainProblem;

/**
 * Why a pack cannot come in, and where in it.
 *
 * @param path the place in the pack, such as {@code clusters[0].scores[3].input}; empty for the whole
 * @param key of the sentence that says it
 * @param arguments what the sentence names
 */
public record PackFinding(String path, String key, List<Object> arguments) {

    public PackFinding {
        arguments = List.copyOf(arguments);
    }

    static PackFinding of(Problem problem) {
        return new PackFinding(problem.path(), problem.reason().key(), List.copyOf(problem.arguments()));
    }

    static PackFinding of(String path, DomainProblem refusal) {
        return new PackFinding(path, refusal.key(), refusal.arguments());
    }
}
