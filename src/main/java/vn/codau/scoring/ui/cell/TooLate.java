package vn.codau.scoring.ui.cell;

import vn.codau.season.gate.PhaseClosed;
import vn.codau.shared.DomainProblem;

/** The phase ended while somebody was typing: says what is kept, that nothing late counts, and what can be done. */
public final class TooLate extends DomainProblem {

    private static final long serialVersionUID = 1L;

    private TooLate(PhaseClosed closed) {
        super("scoring.problem.tooLate", closed.phase().step());
        initCause(closed);
    }

    /** In these words where the phase is the reason; any other refusal as it is. */
    public static DomainProblem orElse(DomainProblem refused) {
        return refused instanceof PhaseClosed closed ? new TooLate(closed) : refused;
    }
}
