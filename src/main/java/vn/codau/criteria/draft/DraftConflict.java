package vn.codau.criteria.draft;

import java.time.Instant;
import vn.codau.shared.DomainProblem;

/** Somebody else saved the draft in the meantime; nothing was overwritten. */
public final class DraftConflict extends DomainProblem {

    private static final long serialVersionUID = 1L;

    private final transient Instant at;

    public DraftConflict(String by, Instant at) {
        super("criteria.problem.conflict", by);
        this.at = at;
    }

    /** When the other one saved. */
    public Instant at() {
        return at;
    }
}
