package vn.codau.shared.screen;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.codau.shared.SeasonId;

/** Says which season and phase every screen's header names. */
public interface SeasonChip {

    /** The season that the current actor works in, if there is one. */
    Optional<Now> now(Locale locale);

    /** The seasons that the current actor may turn to, newest first; empty where the acting role leaves no choice. */
    List<Choice> choices();

    /** Turns to that season, for as long as the browser's session lasts. */
    void choose(Choice choice);

    /**
     * A season to turn to.
     *
     * @param chosen whether it is the one that every screen shows now
     */
    record Choice(SeasonId season, String name, boolean chosen) {}

    /**
     * Where the season stands.
     *
     * @param season its name
     * @param phase the name of its phase, translated
     * @param until when the phase closes for the current actor, if that is set
     */
    record Now(String season, String phase, Optional<Instant> until) {}
}
