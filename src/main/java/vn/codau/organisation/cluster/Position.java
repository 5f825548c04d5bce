package vn.codau.organisation.cluster;

/** What a unit is in its cluster. */
public enum Position {
    /** Trưởng cụm, khối. */
    HEAD,
    /** Phó cụm, khối. */
    DEPUTY,
    /** Thành viên. */
    MEMBER
}
