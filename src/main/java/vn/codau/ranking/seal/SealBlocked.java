package vn.codau.ranking.seal;

import java.util.List;
import vn.codau.season.gate.PhaseBlocker;
import vn.codau.shared.DomainProblem;

/** A season cannot be sealed while something is open; it says what. */
public final class SealBlocked extends DomainProblem {

    private static final long serialVersionUID = 1L;

    private final transient List<PhaseBlocker> blockers;

    SealBlocked(List<PhaseBlocker> blockers) {
        super("ranking.problem.sealBlocked", blockers.size());
        this.blockers = List.copyOf(blockers);
    }

    public List<PhaseBlocker> blockers() {
        return blockers;
    }
}
