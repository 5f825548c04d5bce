package vn.codau.season.gate;

import java.util.List;
import vn.codau.shared.Phase;
import vn.codau.shared.SeasonId;

/** Asked of every module that has work in a phase; a bean of this type takes part. */
public interface PhaseBlockers {

    /** What is left to do in that phase; empty if nothing, or if the phase is none of the module's. */
    List<PhaseBlocker> blockers(SeasonId season, Phase phase);
}
