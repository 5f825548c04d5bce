package vn.codau.season.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.shared.SeasonId;

/** Reads seasons; everybody who is signed in may. */
@Service
@Transactional(readOnly = true)
public class SeasonQueries {

    private final StoredSeasons seasons;
    private final ChosenSeason chosen;
    private final OrganisationQueries organisation;
    private final Clock clock;

    SeasonQueries(StoredSeasons seasons, ChosenSeason chosen, OrganisationQueries organisation, Clock clock) {
        this.seasons = seasons;
        this.chosen = chosen;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** All seasons, newest first. */
    public List<Season> list() {
        return seasons.all();
    }

    /**
     * The season that people mean when they name none: the one that they work in or have chosen, else the newest that runs,
     * else the newest.
     */
    public Optional<Season> current() {
        var all = seasons.all();
        return chosen.season()
                .flatMap(id ->
                        all.stream().filter(season -> season.id().equals(id)).findFirst())
                .or(() -> newest(all));
    }

    /** Of several that run, a unit means the one that it takes part in. */
    private Optional<Season> newest(List<Season> all) {
        var now = clock.instant();
        var running = all.stream()
                .filter(season -> season.plan().phaseAt(now).isScheduled())
                .toList();
        var own = running.size() > 1
                ? chosen.unit()
                        .flatMap(unit -> running.stream()
                                .filter(season -> organisation
                                        .clusterOf(season.id(), unit)
                                        .isPresent())
                                .findFirst())
                : Optional.<Season>empty();
        return own.or(() -> running.stream().findFirst()).or(() -> all.stream().findFirst());
    }

    /** The season with that code. */
    public Optional<Season> find(String code) {
        return seasons.find(code);
    }

    /** The season of that id. */
    public Optional<Season> find(SeasonId id) {
        return seasons.find(id);
    }

    /** The season's phases and dates. */
    public PhasePlan plan(SeasonId season) {
        return seasons.plan(season);
    }

    /** The server's clock, which every deadline is read off; screens count down on it. */
    public Instant now() {
        return clock.instant();
    }
}
