package vn.codau.ranking;

import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.problem.Problem;
import vn.codau.shared.DomainProblem;

/** Refuses to try what could not be: weights that do not add up, points beyond a criterion's maximum. */
public final class NotToBeTried extends DomainProblem {

    private static final long serialVersionUID = 1L;

    private NotToBeTried(Problem problem) {
        super(problem.reason().key(), problem.arguments().toArray());
    }

    static NotToBeTried of(InvalidSeason refused) {
        return new NotToBeTried(refused.problems().getFirst());
    }
}
