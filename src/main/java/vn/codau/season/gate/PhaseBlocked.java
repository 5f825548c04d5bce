package vn.codau.season.gate;

import java.util.List;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.Phase;

/** A phase cannot be closed early yet, and why. */
public final class PhaseBlocked extends DomainProblem {

    private static final long serialVersionUID = 1L;

    private final transient List<PhaseBlocker> blockers;

    PhaseBlocked(Phase phase, List<PhaseBlocker> blockers) {
        super("season.problem.blocked", phase.step(), blockers.size());
        this.blockers = List.copyOf(blockers);
    }

    /** What is to be done first. */
    public List<PhaseBlocker> blockers() {
        return blockers;
    }
}
