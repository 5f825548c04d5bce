package vn.codau.season.gate;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.codau.season.plan.StoredSeasons;
import vn.codau.shared.Phase;
import vn.codau.shared.SeasonId;

/** Set-up cannot end in a season that has no dates. */
@Component
class SetupBlockers implements PhaseBlockers {

    private final StoredSeasons seasons;

    SetupBlockers(StoredSeasons seasons) {
        this.seasons = seasons;
    }

    @Override
    public List<PhaseBlocker> blockers(SeasonId season, Phase phase) {
        return seasons.find(season).stream()
                .filter(found -> phase == Phase.SETUP && found.plan().windows().isEmpty())
                .map(found -> new PhaseBlocker(
                        "season.blocker.unplanned",
                        List.of(),
                        "seasons/" + found.details().code()))
                .toList();
    }
}
