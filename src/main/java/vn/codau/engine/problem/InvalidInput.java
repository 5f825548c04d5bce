package vn.codau.engine.problem;

/**
 * Refuses one typed value: a decimal, a count, a level. Thrown often while somebody types or a large pack is read, so it
 * carries no stack trace.
 */
public final class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public InvalidInput(Reason reason, Object... arguments) {
        super(reason.key(), null, false, false);
        this.problem = Problem.at("", reason, arguments);
    }

    /** The reason with what it names; its path is empty, for only the caller knows where the value stands. */
    public Problem problem() {
        return problem;
    }
}
