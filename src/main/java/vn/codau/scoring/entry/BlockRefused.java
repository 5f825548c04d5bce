package vn.codau.scoring.entry;

import java.util.List;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.UnitId;

/** Cells of a block that cannot be saved; so none was. */
public final class BlockRefused extends DomainProblem {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    /** A cell, and why. */
    public record Refusal(UnitId unit, String criterion, DomainProblem why) {}

    BlockRefused(List<Refusal> refusals) {
        super("scoring.problem.blockRefused", refusals.size());
        this.refusals = List.copyOf(refusals);
    }

    /** Every cell that is refused. */
    public List<Refusal> refusals() {
        return refusals;
    }
}
