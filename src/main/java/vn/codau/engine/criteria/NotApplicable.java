package vn.codau.engine.criteria;

/** What a BASE leaf is worth to a unit to which it does not apply (season pack, sections 3 and 5). */
public enum NotApplicable {
    /** No points. */
    ZERO,
    /** The leaf's maximum. */
    FULL,
    /** No points, and the section is scaled up to what the unit could reach. */
    RESCALE
}
