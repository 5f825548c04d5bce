package vn.codau.season.gate;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.codau.season.plan.SeasonProblem;
import vn.codau.season.plan.SeasonProblem.Reason;
import vn.codau.season.plan.StoredSeasons;
import vn.codau.shared.SeasonId;
import vn.codau.shared.WriteConflicts;

/** The seasons as they are changed; whoever only reads one asks {@link StoredSeasons}. */
interface PlannedSeasons extends Repository<PlannedSeason, SeasonId> {

    Optional<PlannedSeason> findById(SeasonId id);

    PlannedSeason saveAndFlush(PlannedSeason season);

    /** Keeps a new or changed season, unless its code is another one's or somebody has changed it since it was read. */
    default void keep(PlannedSeason season) {
        var details = season.shown().details();
        WriteConflicts.asTaken(() -> saveAndFlush(season), () -> new SeasonProblem(Reason.CODE_TAKEN, details.code()));
    }
}
