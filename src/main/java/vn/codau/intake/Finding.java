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
public record Finding(String path, String key, List<Object> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding of(Problem problem) {
        return new Finding(problem.path(), problem.reason().key(), List.copyOf(problem.arguments()));
    }

    static Finding of(String path, DomainProblem refusal) {
        return new Finding(path, refusal.key(), refusal.arguments());
    }
}
