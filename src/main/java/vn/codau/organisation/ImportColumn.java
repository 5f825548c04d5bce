package vn.codau.organisation;

/** The columns of the file that units are imported from, in their order; the heading is part of the format. */
public enum ImportColumn {
    CODE("Mã đơn vị / Code"),
    NAME("Tên đơn vị / Name"),
    KIND("Loại / Kind"),
    VALID_FROM("Hiệu lực từ ngày / Valid from"),
    CLUSTER("Mã cụm, khối / Cluster code"),
    POSITION("Vai trò / Position");

    private final String heading;

    ImportColumn(String heading) {
        this.heading = heading;
    }

    public String heading() {
        return heading;
    }
}
