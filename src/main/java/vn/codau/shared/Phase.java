package vn.codau.shared;

/** The steps of a season, in their order. */
public enum Phase {
    /** Clusters, members and criteria are set up (chuẩn bị). Until the first window opens. */
    SETUP(0),
    /** Units register (đăng ký thi đua). */
    REGISTRATION(1),
    /** Units score themselves (tự chấm điểm). */
    SELF_SCORING(2),
    /** Heads, peers and specialist bodies score (chấm chéo). */
    CROSS_SCORING(3),
    /** The standing body verifies (thẩm định). */
    VERIFICATION(4),
    /** Results are published and objected to (công khai, kiến nghị). */
    OBJECTION(5),
    /** Clusters and the Council vote (bình xét, suy tôn). */
    BALLOT(6),
    /** Flags are proposed (đề nghị khen thưởng). */
    PROPOSAL(7),
    /** Nothing changes any more (đã kết thúc). From the last hard deadline. */
    CLOSED(8);

    private final int step;

    Phase(int step) {
        this.step = step;
    }

    /** Its number from 0, by which a translated sentence chooses the phase's name. */
    public int step() {
        return step;
    }

    /** Whether it has a window of its own; the first and the last follow from the others'. */
    public boolean isScheduled() {
        return this != SETUP && this != CLOSED;
    }
}
