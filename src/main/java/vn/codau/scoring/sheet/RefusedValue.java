package vn.codau.scoring.sheet;

import vn.codau.engine.problem.InvalidInput;
import vn.codau.shared.DomainProblem;

/** The criterion's rule does not take what was entered; the sentence is the engine's own. */
public final class RefusedValue extends DomainProblem {

    private static final long serialVersionUID = 1L;

    RefusedValue(InvalidInput refused) {
        super(refused.problem().reason().key(), refused.problem().arguments().toArray());
    }
}
