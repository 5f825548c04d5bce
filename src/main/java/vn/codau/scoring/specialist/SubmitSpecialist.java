package vn.codau.scoring.specialist;

import java.util.UUID;
import vn.codau.shared.Repeatable;
import vn.codau.shared.SeasonId;

/**
 * Hands one criterion in for every unit that carries it.
 *
 * @param request made anew for every press of the button; sent again, it has no second effect
 * @param explanation why scores are missing; empty where none is
 */
public record SubmitSpecialist(SeasonId season, String criterion, UUID request, String explanation)
        implements Repeatable {

    public SubmitSpecialist {
        explanation = explanation.strip();
    }
}
