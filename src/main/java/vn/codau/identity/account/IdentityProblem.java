package vn.codau.identity.account;

import vn.codau.shared.DomainProblem;

/** A refusal of this module, told apart by its key. */
public final class IdentityProblem extends DomainProblem {

    private static final long serialVersionUID = 1L;

    public IdentityProblem(String key, Object... arguments) {
        super("identity.problem." + key, arguments);
    }
}
