package vn.codau.shared;

/** What somebody acts as. A person may hold several roles, each with a scope, and acts as one of them at a time. */
public enum Role {
    /** Manages accounts and sees no scores (quản trị hệ thống). Scope: the province. */
    ADMINISTRATOR(Names.ADMINISTRATOR, Extent.PROVINCE),
    /** The Council's standing body, Sở Nội vụ (cơ quan thường trực). Scope: the province. */
    STANDING_BODY(Names.STANDING_BODY, Extent.PROVINCE),
    /** Head of a cluster (trưởng cụm, khối). Scope: a cluster in a season. */
    CLUSTER_HEAD(Names.CLUSTER_HEAD, Extent.CLUSTER),
    /** Deputy of a cluster's head (phó cụm, khối). Scope: a cluster in a season. */
    CLUSTER_DEPUTY(Names.CLUSTER_DEPUTY, Extent.CLUSTER),
    /** Head of a unit, who alone submits (thủ trưởng đơn vị). Scope: a unit. */
    UNIT_HEAD(Names.UNIT_HEAD, Extent.UNIT),
    /** A unit's officer in charge (cán bộ đơn vị). Scope: a unit. */
    UNIT_OFFICER(Names.UNIT_OFFICER, Extent.UNIT),
    /**
     * Scores its own criteria for every unit that carries them (cơ quan chấm chuyên đề). Scope: the scoring unit, or a list
     * of its criteria.
     */
    SPECIALIST(Names.SPECIALIST, Extent.UNIT),
    /** Member of the Council or leader of the province; reads (Hội đồng, lãnh đạo UBND). Scope: the province. */
    BOARD(Names.BOARD, Extent.PROVINCE),
    /** Reads everything, the audit log included, and changes nothing (thanh tra). Scope: the province. */
    AUDITOR(Names.AUDITOR, Extent.PROVINCE);

    /** What a role is given for. */
    public enum Extent {
        PROVINCE,
        CLUSTER,
        UNIT
    }

    /** The names for {@code @RolesAllowed}, which takes constants only. */
    public static final class Names {
        public static final String ADMINISTRATOR = "ADMINISTRATOR";
        public static final String STANDING_BODY = "STANDING_BODY";
        public static final String CLUSTER_HEAD = "CLUSTER_HEAD";
        public static final String CLUSTER_DEPUTY = "CLUSTER_DEPUTY";
        public static final String UNIT_HEAD = "UNIT_HEAD";
        public static final String UNIT_OFFICER = "UNIT_OFFICER";
        public static final String SPECIALIST = "SPECIALIST";
        public static final String BOARD = "BOARD";
        public static final String AUDITOR = "AUDITOR";

        private Names() {}
    }

    private final Extent extent;

    Role(String name, Extent extent) {
        if (!name.equals(name())) {
            throw new IllegalArgumentException(name);
        }
        this.extent = extent;
    }

    public Extent extent() {
        return extent;
    }
}
