package vn.codau.criteria.table;

/** When a claim has to be backed by evidence (minh chứng). */
public enum EvidenceNeed {
    NEVER,
    ALWAYS,
    /** Where the claim is worth more than the criterion's threshold. */
    ABOVE,
    /** Where the claim earns a bonus. */
    BONUS
}
