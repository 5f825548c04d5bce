package vn.codau.organisation.imports;

/** The columns of the file that units are imported from, in their order; the heading is part of the format. */
public enum ImportColumn {
    CODE(0, "Mã đơn vị / Code"),
    NAME(1, "Tên đơn vị / Name"),
    KIND(2, "Loại / Kind"),
    VALID_FROM(3, "Hiệu lực từ ngày / Valid from"),
    CLUSTER(4, "Mã cụm, khối / Cluster code"),
    POSITION(5, "Vai trò / Position");

    private final int place;
    private final String heading;

    ImportColumn(int place, String heading) {
        this.place = place;
        this.heading = heading;
    }

    /** Which column from the left, counted from 0. */
    public int place() {
        return place;
    }

    public String heading() {
        return heading;
    }
}
