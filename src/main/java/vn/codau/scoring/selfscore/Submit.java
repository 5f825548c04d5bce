package vn.codau.scoring.selfscore;

import java.util.UUID;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Repeatable;
import vn.codau.shared.UnitId;

/**
 * Hands a unit's sheet in.
 *
 * @param request made anew for every press of the button; sent again, it has no second effect
 * @param explanation why something is missing; empty where nothing is
 */
public record Submit(ClusterId cluster, UnitId unit, UUID request, String explanation) implements Repeatable {

    public Submit {
        explanation = explanation.strip();
    }
}
