package vn.codau.scoring;

import vn.codau.shared.DomainProblem;

/** Somebody else changed the cell since it was read; nothing was overwritten, and both values are here to choose from. */
public final class CellConflict extends DomainProblem {

    private static final long serialVersionUID = 1L;

    private final transient Entered mine;
    private final transient Cell theirs;

    CellConflict(Entered mine, Cell theirs) {
        super(
                "scoring.problem.cellConflict",
                theirs.criterion(),
                theirs.changed().map(Cell.Change::by).orElse(""));
        this.mine = mine;
        this.theirs = theirs;
    }

    /** What was to be entered. */
    public Entered mine() {
        return mine;
    }

    /** What stands there now, with its author and time. */
    public Cell theirs() {
        return theirs;
    }
}
