package vn.codau.documents.sealed;

import java.util.Locale;

/** The papers that a sealed season gives. */
public enum Paper {
    /** Score summary of a cluster (bảng tổng hợp điểm). */
    SUMMARY(Extent.CLUSTER, "BTH"),
    /** A unit's score sheet (phiếu chấm điểm). */
    SHEET(Extent.UNIT, "PCĐ"),
    /** Minutes of a cluster's review meeting (biên bản họp bình xét). */
    MINUTES(Extent.CLUSTER, "BB"),
    /** A cluster's proposal letter (tờ trình của cụm, khối). */
    CLUSTER_LETTER(Extent.CLUSTER, "TTr"),
    /** The province's proposal letter to the Prime Minister (tờ trình của tỉnh). */
    PROVINCE_LETTER(Extent.PROVINCE, "TTr"),
    /** Notice of a cluster's results (thông báo kết quả). */
    NOTICE(Extent.CLUSTER, "TB");

    /** What one paper is about. */
    public enum Extent {
        PROVINCE,
        CLUSTER,
        UNIT
    }

    private final Extent extent;
    private final String sign;

    Paper(Extent extent, String sign) {
        this.extent = extent;
        this.sign = sign;
    }

    public Extent extent() {
        return extent;
    }

    /** The abbreviation of its type in its number and sign (Decree 30/2020, annex III). */
    public String sign() {
        return sign;
    }

    /** The name of its template's file. */
    public String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".docx";
    }
}
