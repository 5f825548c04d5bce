package vn.codau.engine.criteria;

/** How a group takes its children. */
public enum Pick {
    /** All of them, added. */
    SUM,
    /** Only the child with the greatest net points, the first of equals. */
    BEST
}
