package vn.codau.scoring.sheet;

import vn.codau.shared.DomainProblem;

/** Somebody else changed the cell since it was read; nothing was overwritten, and both values are here to choose from. */
public final class ScoreConflict extends DomainProblem {

    private static final long serialVersionUID = 1L;

    private final transient CellValue mine;
    private final transient ScoreCell theirs;

    public ScoreConflict(CellValue mine, ScoreCell theirs) {
        super(
                "scoring.problem.cellConflict",
                theirs.criterion(),
                theirs.changed().map(ScoreCell.Change::by).orElse(""));
        this.mine = mine;
        this.theirs = theirs;
    }

    /** What was to be entered. */
    public CellValue mine() {
        return mine;
    }

    /** What stands there now, with its author and time. */
    public ScoreCell theirs() {
        return theirs;
    }
}
