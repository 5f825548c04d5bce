package vn.codau.engine.criteria;

import java.util.List;
import java.util.Optional;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.Problems;

/**
 * A group of criteria.
 *
 * @param caps the most that each part of its points may come to
 * @param floor the least net points, reached by reducing the deduction and never by giving points
 */
public record Group(String code, String title, List<Node> children, Pick pick, Caps caps, Optional<Decimal> floor)
        implements Node {

    /** The most of each part; what is absent is not limited. A base cap limits the reachable maximum too. */
    public record Caps(Optional<Decimal> base, Optional<Decimal> bonus, Optional<Decimal> deduction) {

        public static final Caps NONE = new Caps(Optional.empty(), Optional.empty(), Optional.empty());

        public Optional<Decimal> of(Counts part) {
            return switch (part) {
                case BASE -> base;
                case BONUS -> bonus;
                case DEDUCTION -> deduction;
            };
        }
    }

    public Group {
        children = List.copyOf(children);
        new Problems()
                .requireText(code, "code")
                .requireText(title, "title")
                .require(!children.isEmpty(), "children", Flaw.NO_CHILDREN)
                .throwIfAny();
    }
}
