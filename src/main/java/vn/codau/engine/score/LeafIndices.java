package vn.codau.engine.score;

import java.util.List;
import vn.codau.engine.criteria.Counts;

/** The leaves directly below a group, by what they count as: their places in the order of the tree. */
final class LeafIndices {

    final int[] base;
    final int[] bonus;
    final int[] deduction;

    private LeafIndices(int[] base, int[] bonus, int[] deduction) {
        this.base = base;
        this.bonus = bonus;
        this.deduction = deduction;
    }

    static LeafIndices of(List<Outline> children) {
        return new LeafIndices(of(children, Counts.BASE), of(children, Counts.BONUS), of(children, Counts.DEDUCTION));
    }

    private static int[] of(List<Outline> children, Counts part) {
        return children.stream()
                .filter(child ->
                        child instanceof Outline.OfLeaf leaf && leaf.node().counts() == part)
                .mapToInt(child -> ((Outline.OfLeaf) child).index())
                .toArray();
    }
}
