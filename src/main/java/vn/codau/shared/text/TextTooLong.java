package vn.codau.shared.text;

import vn.codau.shared.DomainProblem;

/** More was typed than is kept; nothing was changed, and nothing is cut off. */
public final class TextTooLong extends DomainProblem {

    private static final long serialVersionUID = 1L;

    TextTooLong(int most) {
        super("shared.problem.textTooLong", most);
    }
}
