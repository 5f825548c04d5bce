package vn.codau.evidence.item;

import java.util.Set;

/** A piece of evidence as a command finds it. */
public record EvidenceRow(
        EvidenceId id,
        EvidenceOf of,
        EvidenceRevision current,
        EvidenceStatus status,
        String note,
        boolean removed,
        Set<String> criteria) {

    public String subject() {
        return "evidence:" + id;
    }

    /** For the audit log. */
    public String described() {
        return described(current, criteria);
    }

    public static String described(EvidenceRevision revision, Set<String> criteria) {
        return "“" + revision.name() + "” r" + revision.revision() + ", " + revision.effective() + ", sha256:"
                + revision.hash() + ", " + revision.size() + " B, " + criteria;
    }
}
