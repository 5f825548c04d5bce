package vn.codau.audit;

import java.util.List;

/**
 * What a check of the chain found.
 *
 * @param entries how many were read
 * @param checkpoints how many signed checkpoints the chain was held against
 * @param findings what is wrong, by number; none if the chain is intact
 * @param complete whether the check read to the end; it stops after very many findings
 */
public record AuditReport(long entries, int checkpoints, List<AuditFinding> findings, boolean complete) {

    /** Whether nothing was tampered with. */
    public boolean isIntact() {
        return findings.isEmpty() && complete;
    }
}
