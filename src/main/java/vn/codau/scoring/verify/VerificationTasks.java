package vn.codau.scoring.verify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.scoring.ScoreCommand;
import vn.codau.scoring.sheet.NotConcerned;
import vn.codau.season.gate.PhaseGate;
import vn.codau.season.plan.Season;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.Actor;
import vn.codau.shared.Progress;
import vn.codau.shared.Role;
import vn.codau.shared.Task;
import vn.codau.shared.TaskSource;

/** What verifiers have to do for each other: proposals that wait for somebody else than who made them. */
@Component
@Transactional(readOnly = true)
class VerificationTasks implements TaskSource {

    private final SeasonQueries seasons;
    private final PhaseGate gate;
    private final NamedParameterJdbcTemplate database;

    VerificationTasks(SeasonQueries seasons, PhaseGate gate, NamedParameterJdbcTemplate database) {
        this.seasons = seasons;
        this.gate = gate;
        this.database = database;
    }

    @Override
    public List<Task> tasksOf(Actor actor) {
        if (actor.role() != Role.STANDING_BODY) {
            return List.of();
        }
        return seasons.current().stream()
                .filter(season -> gate.open(season.id()).contains(ScoreCommand.CONFIRM_VERIFIED))
                .flatMap(season -> waiting(actor, season))
                .toList();
    }

    private Stream<Task> waiting(Actor actor, Season season) {
        var progress = database.queryForObject(
                "select count(case when v.state = 'PROPOSED' and v.proposed_by <> :account then 1 end) as waiting,"
                        + " count(case when v.state = 'CONFIRMED' then 1 end) as confirmed from verification v"
                        + " join sheet s on s.id = v.sheet_id where s.season_id = :season and "
                        + NotConcerned.CONCERNS_VERIFIED,
                Map.of(
                        "account", actor.account().value(),
                        "season", season.id().value()),
                (row, number) ->
                        new Progress(row.getInt("confirmed"), row.getInt("confirmed") + row.getInt("waiting")));
        return Optional.ofNullable(progress).filter(found -> found.open() > 0).stream()
                .map(found -> new Task(
                        "scoring.task.confirm",
                        List.of(found.open()),
                        Optional.of(season.plan().spanAt(seasons.now()).ends()),
                        found,
                        "verification"));
    }
}
