package vn.codau.shared;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Says which season and phase every screen's header names. */
public interface SeasonChip {

    /** The season that the current actor works in, if there is one. */
    Optional<Now> now(Locale locale);

    /**
     * Where the season stands.
     *
     * @param season its name
     * @param phase the name of its phase, translated
     * @param until when the phase closes for the current actor, if that is set
     */
    record Now(String season, String phase, Optional<Instant> until) {}
}
