package vn.codau.shared;

/** The acting role or its scope does not allow this. Says nothing about whether the thing asked for exists. */
public final class NotPermitted extends DomainProblem {

    private static final long serialVersionUID = 1L;

    public NotPermitted(Command command) {
        super("shared.problem.notPermitted", command.name());
    }
}
