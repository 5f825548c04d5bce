package vn.codau.season;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.codau.access.AccessFixture;
import vn.codau.access.CommandTrial;
import vn.codau.access.CommandTrials;
import vn.codau.season.gate.Seasons;
import vn.codau.season.plan.ExtendDeadline;
import vn.codau.season.plan.Season;
import vn.codau.season.plan.SeasonDetails;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.Command;
import vn.codau.shared.Phase;

/** How seasons and their phases are made and changed. */
class SeasonTrials implements CommandTrials {

    private static final String REASON = "Theo đề nghị của đơn vị";

    private final Seasons seasons;
    private final SeasonQueries queries;

    SeasonTrials(Seasons seasons, SeasonQueries queries) {
        this.seasons = seasons;
        this.queries = queries;
    }

    @Override
    public Map<Command, CommandTrial> trials() {
        return Map.of(
                SeasonCommand.CREATE_SEASON, CommandTrial.of(ground -> () -> seasons.create(another(ground))),
                SeasonCommand.CHANGE_SEASON,
                        CommandTrial.of(ground -> () -> {
                            var season = season(ground);
                            seasons.change(season.id(), season.version(), season.details());
                        }),
                SeasonCommand.COPY_SEASON,
                        CommandTrial.of(ground -> () -> seasons.copy(ground.season(), another(ground))),
                SeasonCommand.SCHEDULE_PHASES,
                        CommandTrial.of(ground -> () -> {
                            var season = season(ground);
                            seasons.schedule(
                                    season.id(), season.version(), season.plan().windows());
                        }),
                SeasonCommand.CLOSE_PHASE,
                        new CommandTrial(
                                Phase.BALLOT,
                                ground -> () -> seasons.closePhase(
                                        ground.season(), season(ground).version(), REASON)),
                SeasonCommand.REOPEN_PHASE,
                        new CommandTrial(
                                Phase.SELF_SCORING,
                                ground -> () -> seasons.reopen(
                                        ground.season(),
                                        season(ground).version(),
                                        Phase.REGISTRATION,
                                        tomorrow(),
                                        REASON)),
                SeasonCommand.EXTEND_DEADLINE,
                        new CommandTrial(
                                Phase.SELF_SCORING,
                                ground -> () -> seasons.extend(
                                        ground.season(), season(ground).version(), extension(ground))));
    }

    private Season season(AccessFixture ground) {
        return queries.find(ground.code()).orElseThrow();
    }

    private SeasonDetails another(AccessFixture ground) {
        var known = season(ground).details();
        return new SeasonDetails(
                "T-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT),
                known.name(),
                known.kind(),
                known.theme(),
                known.from(),
                known.to(),
                known.law(),
                known.demo());
    }

    private static ExtendDeadline extension(AccessFixture ground) {
        return new ExtendDeadline(ground.unit(), Phase.REGISTRATION, tomorrow(), REASON, "Giám đốc Sở");
    }

    private static Instant tomorrow() {
        return Instant.now().plus(Duration.ofDays(1));
    }
}
