package vn.codau.criteria;

import java.util.List;

/**
 * What a file would make of a cluster's draft.
 *
 * @param draft the table that the file holds
 * @param findings what is wrong with it by itself, or doubtful in this cluster; with an error nothing is taken over
 * @param changes what it would change in the draft as it stands
 */
public record ImportedCriteria(CriteriaDraft draft, List<Finding> findings, List<Difference> changes) {

    public ImportedCriteria {
        findings = List.copyOf(findings);
        changes = List.copyOf(changes);
    }

    /** Whether it can be taken over. */
    public boolean ok() {
        return findings.stream().noneMatch(Finding::isError);
    }
}
