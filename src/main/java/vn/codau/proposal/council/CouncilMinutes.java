package vn.codau.proposal.council;

import java.time.LocalDate;
import vn.codau.shared.text.Longest;
import vn.codau.shared.text.OtherOpinions;

/**
 * When the Council met, who signed its minutes, and who did not agree.
 *
 * @param chair and {@code secretary}: who signed; empty only in what was recorded before both were asked for
 */
public record CouncilMinutes(LocalDate heldOn, String chair, String secretary, OtherOpinions otherOpinions) {

    /** Strips what was typed. */
    public CouncilMinutes {
        chair = Longest.require(chair.strip(), Longest.NAMED);
        secretary = Longest.require(secretary.strip(), Longest.NAMED);
    }

    /** Whether it is known who signed. */
    public boolean isSigned() {
        return !chair.isEmpty() && !secretary.isEmpty();
    }
}
