package vn.codau.proposal.council;

import java.util.Optional;
import vn.codau.engine.law.Quorum;
import vn.codau.engine.law.RuleSet;
import vn.codau.engine.season.Selection.GovernmentFlag;
import vn.codau.proposal.Recorded;

/**
 * How a season's units are chosen for the Government's flag.
 *
 * @param recorded the Council's regulation that it stands in; empty while the season goes by the rule set of its law
 */
public record SelectionRule(GovernmentFlag flag, Quorum quorum, Optional<Recorded> recorded) {

    static SelectionRule of(RuleSet law) {
        return new SelectionRule(GovernmentFlag.of(law), law.council().quorum(), Optional.empty());
    }

    /** What a change must name as the version that it has seen. */
    public long version() {
        return recorded.map(Recorded::version).orElse(0L);
    }
}
