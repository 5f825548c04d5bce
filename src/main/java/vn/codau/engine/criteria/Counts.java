package vn.codau.engine.criteria;

/** What a leaf's points count as. Points are never negative; a deduction reduces the total (điểm chuẩn, điểm thưởng, điểm trừ). */
public enum Counts {
    BASE,
    BONUS,
    DEDUCTION;

    /** The name of this part's cap in the pack. */
    public String key() {
        return switch (this) {
            case BASE -> "base";
            case BONUS -> "bonus";
            case DEDUCTION -> "deduction";
        };
    }
}
