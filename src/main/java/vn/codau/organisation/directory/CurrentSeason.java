package vn.codau.organisation.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.codau.shared.SeasonId;

/** Tells which seasons there are, for screens that show one of them. The season module implements it. */
public interface CurrentSeason {

    /** The season that runs now, where one does. */
    Optional<SeasonId> current();

    /** All seasons, newest first. */
    List<Choice> choices();

    /**
     * A season to choose.
     *
     * @param firstDay from when on its clusters have members
     */
    record Choice(SeasonId season, String name, LocalDate firstDay) {}
}
