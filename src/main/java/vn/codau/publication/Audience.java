package vn.codau.publication;

/** To whom something is published. */
public enum Audience {
    /** The units of the cluster that it is about (đơn vị thành viên của cụm, khối). */
    MEMBERS,
    /** Every unit (mọi đơn vị). */
    UNITS,
    /** The Council and the province's leaders (Hội đồng, lãnh đạo UBND). */
    BOARD
}
