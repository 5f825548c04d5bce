package vn.codau.scoring.sheet;

import java.util.List;
import vn.codau.shared.DomainProblem;

/** The sheet lacks something; it is handed in only when that is there or explained. */
public final class Incomplete extends DomainProblem {

    private static final long serialVersionUID = 1L;

    private final transient List<Gap> gaps;

    public Incomplete(List<Gap> gaps) {
        super("scoring.problem.incomplete", gaps.size());
        this.gaps = List.copyOf(gaps);
    }

    /** What is missing, in the order of the criteria table. */
    public List<Gap> gaps() {
        return gaps;
    }
}
