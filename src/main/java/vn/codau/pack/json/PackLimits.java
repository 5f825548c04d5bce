package vn.codau.pack.json;

/**
 * The most of each thing that a pack may hold: far more than any season has, and little enough that a file made to exhaust
 * memory or time is refused early. Scores and targets have no limit but the cells that {@link
 * vn.codau.engine.season.SeasonDraft} allows and the memory there is.
 */
public final class PackLimits {

    /** Of the units, and of whatever names each unit once. */
    public static final int UNITS = 200_000;

    public static final int CLUSTERS = 50_000;

    /** Of one cluster's criteria tree, groups and leaves. */
    public static final int NODES = 10_000;

    public static final int TIE_BREAKS = 1_000;

    public static final int DECISIONS = 1_000;

    /** Of one list in a rule: levels, bands, rows. */
    public static final int RULE_ENTRIES = 1_000;

    /** Of a whole rule. */
    public static final int RULE_VALUES = 100_000;

    private PackLimits() {}
}
