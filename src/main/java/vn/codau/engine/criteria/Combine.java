package vn.codau.engine.criteria;

/** How the peers' points become one value. */
public enum Combine {
    MEAN,
    /** Of an even number: the mean of the middle two. */
    MEDIAN,
    /** With 4 or more values one highest and one lowest are left out; with fewer the mean. */
    TRIMMED_MEAN
}
