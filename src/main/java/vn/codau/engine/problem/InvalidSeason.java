package vn.codau.engine.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Refuses a season or a part of one, with every problem that was found in it. */
public final class InvalidSeason extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int MOST_IN_MESSAGE = 20;

    private final transient List<Problem> problems;

    public InvalidSeason(List<Problem> problems) {
        super(problems.stream()
                .limit(MOST_IN_MESSAGE)
                .map(p -> p.path() + ": " + p.reason().key() + p.arguments())
                .collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    public InvalidSeason(String path, Reason reason, Object... arguments) {
        this(List.of(Problem.at(path, reason, arguments)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
