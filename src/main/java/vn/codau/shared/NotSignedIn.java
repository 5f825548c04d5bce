package vn.codau.shared;

/** Nobody is signed in, or no longer. */
public final class NotSignedIn extends DomainProblem {

    private static final long serialVersionUID = 1L;

    public NotSignedIn() {
        super("shared.problem.notSignedIn");
    }
}
