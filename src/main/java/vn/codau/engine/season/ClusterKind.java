package vn.codau.engine.season;

/** Localities compete in a cụm, agencies and enterprises in a khối. */
public enum ClusterKind {
    CUM,
    KHOI
}
