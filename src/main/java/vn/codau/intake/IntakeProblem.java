package vn.codau.intake;

import vn.codau.shared.DomainProblem;

/** Why a pack is not even looked at, or a part of it cannot be kept. */
public final class IntakeProblem extends DomainProblem {

    private static final long serialVersionUID = 1L;

    /**
     * A problem.
     *
     * @param name the end of its translation key
     */
    IntakeProblem(String name, Object... arguments) {
        super("intake.problem." + name, arguments);
    }

    /**
     * A file that is longer than what is looked at.
     *
     * @param most in bytes
     */
    public static IntakeProblem tooLarge(int most) {
        return new IntakeProblem("tooLarge", most / 1024 / 1024);
    }
}
