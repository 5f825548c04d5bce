package vn.codau.engine.criteria;

/** A node of the criteria tree: a group of others or a leaf that is scored. The top-level nodes are the sections. */
public sealed interface Node permits Group, Leaf {

    /** Unique within the tree. */
    String code();

    String title();
}
