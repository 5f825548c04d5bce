package vn.codau.engine.criteria;

import java.util.Optional;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.Problems;

/**
 * A criterion that is scored.
 *
 * @param settlement how its cells are settled; empty: as the cluster says
 * @param scorer the unit code of the specialist body that scores it, if any
 */
public record Leaf(
        String code, String title, Counts counts, Rule rule, Optional<Settlement> settlement, Optional<String> scorer)
        implements Node {

    public Leaf {
        new Problems()
                .requireText(code, "code")
                .requireText(title, "title")
                .require(counts != Counts.BASE || rule.maximum().isPresent(), "rule.max", Flaw.MAX_REQUIRED)
                .throwIfAny();
    }

    /** How its cells are settled in a cluster with that general settlement. */
    public Settlement settlementIn(Settlement general) {
        return settlement.orElse(general);
    }
}
