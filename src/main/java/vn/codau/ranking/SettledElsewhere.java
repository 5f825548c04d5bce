package vn.codau.ranking;

import java.time.LocalDate;
import java.util.Optional;
import vn.codau.shared.SeasonId;

/**
 * Tells which seasons were scored and settled outside the portal and came in as a whole. Nobody here can fill a blank of
 * theirs any more, so blanks do not keep them from being sealed; and what was held is judged on the day they were settled.
 */
public interface SettledElsewhere {

    /** The day on which the season was settled, if that was elsewhere. */
    Optional<LocalDate> sealedOn(SeasonId season);
}
