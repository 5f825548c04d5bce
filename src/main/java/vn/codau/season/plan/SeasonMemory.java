package vn.codau.season.plan;

import java.util.Optional;
import vn.codau.shared.SeasonId;

/** Remembers which season somebody at a screen chose to look at, for as long as that person is signed in. */
public interface SeasonMemory {

    /** Whether somebody is at a screen. */
    boolean isAtScreen();

    /** The season that was chosen last; empty where nobody chose, or nobody is at a screen. */
    Optional<SeasonId> season();

    /** Keeps the choice. Only where somebody is at a screen. */
    void remember(SeasonId season);
}
