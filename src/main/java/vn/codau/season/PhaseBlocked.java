package vn.codau.season;

import java.util.List;
import vn.codau.shared.DomainProblem;

/** A phase cannot be closed early yet, and why. */
public final class PhaseBlocked extends DomainProblem {

    private static final long serialVersionUID = 1L;

    private final transient List<Blocker> blockers;

    PhaseBlocked(Phase phase, List<Blocker> blockers) {
        super("season.problem.blocked", phase.step(), blockers.size());
        this.blockers = List.copyOf(blockers);
    }

    /** What is to be done first. */
    public List<Blocker> blockers() {
        return blockers;
    }
}
