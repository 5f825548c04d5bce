package vn.codau.documents.template;

import vn.codau.shared.DomainProblem;

/** Why a paper cannot be made. */
public final class DocumentProblem extends DomainProblem {

    private static final long serialVersionUID = 1L;

    /**
     * A problem.
     *
     * @param name the end of its translation key
     */
    public DocumentProblem(String name, Object... arguments) {
        super("documents.problem." + name, arguments);
    }
}
