package vn.codau.evidence.item;

import java.util.Set;
import vn.codau.shared.AuditSubject;

/** A piece of evidence as a command finds it. */
public record EvidenceRow(
        EvidenceId id,
        EvidenceOf of,
        EvidenceRevision current,
        EvidenceStatus status,
        String note,
        boolean removed,
        Set<String> criteria) {

    public AuditSubject subject() {
        return AuditSubject.of("evidence", id.toString())
                .in(of.season())
                .in(of.cluster())
                .of(of.unit())
                .withId(id.value());
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
