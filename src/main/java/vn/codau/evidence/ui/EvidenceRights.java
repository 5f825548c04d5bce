package vn.codau.evidence.ui;

/**
 * What the panel offers; the server checks everything anew.
 *
 * @param mayChange whether the unit's own evidence is open to change
 * @param mayAssess whether evidence is assessed here
 */
public record EvidenceRights(boolean mayChange, boolean mayAssess) {

    /** Looking only. */
    public static final EvidenceRights READ_ONLY = new EvidenceRights(false, false);
}
