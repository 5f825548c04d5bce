package vn.codau.ranking.input;

import java.time.LocalDate;
import java.util.Optional;
import vn.codau.engine.season.Selection;
import vn.codau.shared.SeasonId;

/**
 * Tells which seasons were scored and settled outside the portal and came in as a whole. Nobody here can fill a blank of
 * theirs any more, so blanks do not keep them from being sealed; and what was held is judged on the day they were settled.
 */
public interface SettledElsewhere {

    /** The day on which the season was settled, if that was elsewhere. */
    Optional<LocalDate> sealedOn(SeasonId season);

    /** What the Council voted, as the season brought it along; it counts until the Council's minutes are recorded here. */
    Optional<Selection> selection(SeasonId season);
}
