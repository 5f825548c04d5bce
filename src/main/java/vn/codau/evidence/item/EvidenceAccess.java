package vn.codau.evidence.item;

import java.util.Set;
import java.util.function.Predicate;
import vn.codau.evidence.EvidenceCommand;
import vn.codau.shared.Actor;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.UnitId;

/** Who may do what with a sheet's evidence. The module that keeps the sheets answers; without it the strict answers here count. */
public interface EvidenceAccess {

    /** Whether the actor may read what one unit shows for these criteria. */
    boolean mayRead(Actor actor, EvidenceOf of, Set<String> criteria);

    /**
     * The same for a whole sheet at once: what can be asked once for all its files is asked here, not in the test of each.
     */
    default Predicate<Set<String>> reader(Actor actor, EvidenceOf of) {
        return criteria -> mayRead(actor, of, criteria);
    }

    /** Whether the actor, whose role may assess, may assess this unit's evidence for these criteria. */
    boolean mayAssess(Actor actor, EvidenceOf of, Set<String> criteria);

    /**
     * Refuses a unit's change while its sheet is not open to it, such as after it was handed in.
     *
     * @throws vn.codau.shared.DomainProblem if it is not
     */
    void requireOpen(Actor actor, EvidenceOf of);

    /** How a unit is shown. */
    String unitLabel(UnitId unit);

    /** Refuses whoever may not assess. */
    default void requireAssessor(Actor actor, EvidenceOf of, Set<String> criteria) {
        if (!mayAssess(actor, of, criteria)) {
            throw new NotPermitted(EvidenceCommand.ASSESS_EVIDENCE);
        }
    }
}
