package vn.codau.intake;

import java.util.List;
import vn.codau.shared.DomainProblem;

/** A pack that cannot come in; nothing of it was kept. */
public final class PackRefused extends DomainProblem {

    private static final long serialVersionUID = 1L;

    private final transient List<PackFinding> findings;

    PackRefused(List<PackFinding> findings) {
        super("intake.problem.refused", findings.size());
        this.findings = List.copyOf(findings);
    }

    /** Everything that is wrong. */
    public List<PackFinding> findings() {
        return findings;
    }
}
