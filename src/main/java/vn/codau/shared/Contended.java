package vn.codau.shared;

/** Others wrote the same at the same time, and the database let them go first; nothing was changed. */
public final class Contended extends DomainProblem {

    private static final long serialVersionUID = 1L;

    /** What the database said. */
    public Contended(Throwable settled) {
        super("shared.problem.contended");
        initCause(settled);
    }
}
