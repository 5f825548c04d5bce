package vn.codau.engine.score;

/** The leaves directly below a group, by what they count as: their places in the order of the tree. */
final class LeafIndices {

    final int[] base;
    final int[] bonus;
    final int[] deduction;

    /** Places of leaves in the order of the tree, counted from 0. */
    LeafIndices(int[] base, int[] bonus, int[] deduction) {
        this.base = base;
        this.bonus = bonus;
        this.deduction = deduction;
    }
}
