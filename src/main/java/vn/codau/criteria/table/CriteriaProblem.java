package vn.codau.criteria.table;

import vn.codau.shared.DomainProblem;

/** Why something about a criteria table is refused; nothing was changed. */
public final class CriteriaProblem extends DomainProblem {

    private static final long serialVersionUID = 1L;

    /**
     * A problem.
     *
     * @param name the end of its translation key
     */
    public CriteriaProblem(String name, Object... arguments) {
        super("criteria.problem." + name, arguments);
    }
}
