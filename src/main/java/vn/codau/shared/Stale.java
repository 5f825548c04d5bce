package vn.codau.shared;

/** Somebody else changed the same thing in the meantime; nothing was overwritten. */
public final class Stale extends DomainProblem {

    private static final long serialVersionUID = 1L;

    public Stale() {
        super("shared.problem.stale");
    }
}
