package vn.codau.scoring.cross;

import java.util.List;
import java.util.UUID;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Repeatable;
import vn.codau.shared.UnitId;

/**
 * Hands the actor's reviews of these units in; from then on it sees what others gave them.
 *
 * @param request made anew for every press of the button; sent again, it has no second effect
 * @param explanation why scores are missing; empty where none is
 */
public record SubmitReviews(ClusterId cluster, List<UnitId> units, UUID request, String explanation)
        implements Repeatable {

    public SubmitReviews {
        units = List.copyOf(units);
        explanation = explanation.strip();
    }
}
