package vn.codau.organisation;

/** What a unit is in its cluster. */
public enum Position {
    /** Trưởng cụm, khối. */
    HEAD,
    /** Phó cụm, khối. */
    DEPUTY,
    /** Thành viên. */
    MEMBER
}
