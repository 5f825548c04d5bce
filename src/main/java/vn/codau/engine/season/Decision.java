package vn.codau.engine.season;

import java.util.Optional;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.Problems;

/**
 * What people decided where the numbers leave a doubt about the leading unit.
 *
 * @param unit the unit that leads; exactly for LEADER
 */
public record Decision(Type type, Optional<String> unit, String reason, String document) {

    /** Names the leading unit, or leaves the place vacant. */
    public enum Type {
        LEADER,
        VACANT
    }

    public Decision {
        new Problems()
                .require(type != Type.LEADER || unit.isPresent(), "unit", Flaw.UNIT_REQUIRED)
                .require(type != Type.VACANT || unit.isEmpty(), "unit", Flaw.UNIT_NOT_ALLOWED)
                .requireText(reason, "reason")
                .requireText(document, "document")
                .throwIfAny();
    }
}
