package vn.codau.criteria.files;

import java.util.List;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.criteria.table.CriteriaFinding;
import vn.codau.criteria.table.Difference;

/**
 * What a file would make of a cluster's draft.
 *
 * @param draft the table that the file holds
 * @param findings what is wrong with it by itself, or doubtful in this cluster; with an error nothing is taken over
 * @param changes what it would change in the draft as it stands
 */
public record ImportedCriteria(CriteriaDraft draft, List<CriteriaFinding> findings, List<Difference> changes) {

    public ImportedCriteria {
        findings = List.copyOf(findings);
        changes = List.copyOf(changes);
    }

    /** Whether it can be taken over. */
    public boolean ok() {
        return findings.stream().noneMatch(CriteriaFinding::isError);
    }
}
