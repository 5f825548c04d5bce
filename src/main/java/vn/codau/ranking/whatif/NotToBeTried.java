package vn.codau.ranking.whatif;

import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.InvalidInput;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.problem.Problem;
import vn.codau.shared.DomainProblem;

/** Refuses to try what could not be: weights that do not add up, points beyond a criterion's maximum. */
public final class NotToBeTried extends DomainProblem {

    private static final long serialVersionUID = 1L;

    private NotToBeTried(Problem problem) {
        super(problem.reason().key(), problem.arguments().toArray());
    }

    static NotToBeTried of(InvalidInput refused) {
        return new NotToBeTried(refused.problem());
    }

    /** Something was not chosen or typed yet. */
    public static NotToBeTried incomplete() {
        return new NotToBeTried(Problem.at("", Flaw.EMPTY_TEXT));
    }

    /** What the engine does not take. */
    public static NotToBeTried of(InvalidSeason refused) {
        return new NotToBeTried(refused.problems().getFirst());
    }
}
