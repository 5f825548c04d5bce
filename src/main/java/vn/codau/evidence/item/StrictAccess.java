package vn.codau.evidence.item;

import java.util.Set;
import vn.codau.shared.Actor;
import vn.codau.shared.UnitId;

/** What counts where no module knows the sheets: the unit itself, and who may read everything. */
public final class StrictAccess implements EvidenceAccess {

    @Override
    public boolean mayRead(Actor actor, EvidenceOf of, Set<String> criteria) {
        return switch (actor.role()) {
            case STANDING_BODY, AUDITOR, BOARD -> true;
            case UNIT_HEAD, UNIT_OFFICER -> actor.isFor(of.unit());
            case ADMINISTRATOR, CLUSTER_HEAD, CLUSTER_DEPUTY, SPECIALIST -> false;
        };
    }

    @Override
    public boolean mayAssess(Actor actor, EvidenceOf of, Set<String> criteria) {
        return switch (actor.role()) {
            case STANDING_BODY -> true;
            case CLUSTER_HEAD, CLUSTER_DEPUTY -> actor.isFor(of.cluster(), of.season());
            default -> false;
        };
    }

    @Override
    public void requireOpen(Actor actor, EvidenceOf of) {
        // No sheets, none handed in: the season's phase alone decides.
    }

    @Override
    public String unitLabel(UnitId unit) {
        return unit.toString();
    }
}
