package vn.codau.ranking;

import java.util.List;
import vn.codau.season.Blocker;
import vn.codau.shared.DomainProblem;

/** A season cannot be sealed while something is open; it says what. */
public final class SealBlocked extends DomainProblem {

    private static final long serialVersionUID = 1L;

    private final transient List<Blocker> blockers;

    SealBlocked(List<Blocker> blockers) {
        super("ranking.problem.sealBlocked", blockers.size());
        this.blockers = List.copyOf(blockers);
    }

    public List<Blocker> blockers() {
        return blockers;
    }
}
