package vn.codau.evidence.item;

/** What the verifiers say to a piece of evidence. */
public enum EvidenceStatus {
    /** Nothing yet (chờ xem xét); so it is after every new revision. */
    PENDING,
    /** It proves what it is shown for (chấp nhận). */
    ACCEPTED,
    /** The unit is asked to explain or to add to it (cần làm rõ). */
    QUESTIONED,
    /** It proves nothing here (không chấp nhận). */
    REJECTED
}
