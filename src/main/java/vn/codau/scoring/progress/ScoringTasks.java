package vn.codau.scoring.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.codau.engine.criteria.Source;
import vn.codau.organisation.cluster.Position;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.scoring.ScoreCommand;
import vn.codau.scoring.access.Specialist;
import vn.codau.scoring.sheet.SheetState;
import vn.codau.scoring.specialist.SpecialistSheets;
import vn.codau.scoring.store.ReturnedItem;
import vn.codau.scoring.store.ReturnedItems;
import vn.codau.scoring.store.SheetReader;
import vn.codau.season.gate.OpenCommands;
import vn.codau.season.gate.PhaseGate;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.Actor;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Progress;
import vn.codau.shared.Scope;
import vn.codau.shared.SeasonId;
import vn.codau.shared.Task;
import vn.codau.shared.TaskSource;
import vn.codau.shared.UnitId;

/** What an actor has to score now. */
@Component
public class ScoringTasks implements TaskSource {

    private final SeasonQueries seasons;
    private final PhaseGate gate;
    private final OrganisationQueries organisation;
    private final ProgressQueries progress;
    private final SpecialistSheets specialists;
    private final ReturnedItems returnedItems;
    private final SheetReader reader;

    ScoringTasks(
            SeasonQueries seasons,
            PhaseGate gate,
            OrganisationQueries organisation,
            ProgressQueries progress,
            SpecialistSheets specialists,
            ReturnedItems returnedItems,
            SheetReader reader) {
        this.seasons = seasons;
        this.gate = gate;
        this.organisation = organisation;
        this.progress = progress;
        this.specialists = specialists;
        this.returnedItems = returnedItems;
        this.reader = reader;
    }

    @Override
    public List<Task> tasksOf(Actor actor) {
        return switch (actor.acting().scope()) {
            case Scope.OfUnit(var unit) -> ofUnit(actor, unit);
            case Scope.OfCriteria(var unit, var criteria) -> ofUnit(actor, unit);
            case Scope.OfCluster(var cluster, var season) -> ofOffice(actor, cluster, season);
            case Scope.Province() -> List.of();
        };
    }

    private List<Task> ofUnit(Actor actor, UnitId unit) {
        return seasons.current().stream()
                .flatMap(season -> ofUnit(actor, season.id(), unit).stream())
                .toList();
    }

    private List<Task> ofUnit(Actor actor, SeasonId season, UnitId unit) {
        var opening = gate.opening(season, unit);
        return switch (actor.role()) {
            case SPECIALIST -> ofSpecialist(actor, season, opening);
            case UNIT_HEAD, UNIT_OFFICER ->
                organisation.clusterOf(season, unit).stream()
                        .flatMap(cluster ->
                                Stream.concat(own(cluster, unit, opening), cross(cluster, Source.PEER, unit, opening)))
                        .toList();
            default -> List.of();
        };
    }

    private List<Task> ofOffice(Actor actor, ClusterId cluster, SeasonId season) {
        var position = switch (actor.role()) {
            case CLUSTER_HEAD -> Position.HEAD;
            case CLUSTER_DEPUTY -> Position.DEPUTY;
            default -> Position.MEMBER;
        };
        return progress.holder(cluster, position).stream()
                .flatMap(unit -> cross(cluster, Source.HEAD, unit, gate.opening(season, unit)))
                .toList();
    }

    private Stream<Task> own(ClusterId cluster, UnitId unit, OpenCommands opening) {
        if (!opening.open().contains(ScoreCommand.SAVE_SELF_SCORE)) {
            return Stream.empty();
        }
        return progress.sheets(cluster).stream()
                .filter(sheet -> sheet.unit().equals(unit) && !sheet.isHandedIn())
                .map(sheet -> sheet.state() == SheetState.RETURNED
                        ? returned(cluster, unit, opening.until())
                        : task("scoring.task.self", opening.until(), unfinished(sheet.progress()), "self-scoring"));
    }

    /** A sheet that is filled in is not handed in yet, so something is left to do. */
    private static Progress unfinished(Progress progress) {
        return progress.isComplete() ? new Progress(progress.done(), progress.total() + 1) : progress;
    }

    private Task returned(ClusterId cluster, UnitId unit, Optional<Instant> until) {
        var items = returnedItems.of(reader.around(cluster, unit).sheet(unit));
        var done = (int) items.stream().filter(ReturnedItem::resolved).count();
        return task("scoring.task.returned", until, unfinished(new Progress(done, items.size())), "self-scoring");
    }

    private Stream<Task> cross(ClusterId cluster, Source source, UnitId unit, OpenCommands opening) {
        if (!opening.open().contains(ScoreCommand.SAVE_CROSS_SCORE)) {
            return Stream.empty();
        }
        var reviews = progress.reviews(cluster, source, unit);
        var done = (int) reviews.stream().filter(review -> !review.isOpen()).count();
        return done == reviews.size()
                ? Stream.empty()
                : Stream.of(task(
                        "scoring.task.cross", opening.until(), new Progress(done, reviews.size()), "cross-scoring"));
    }

    private List<Task> ofSpecialist(Actor actor, SeasonId season, OpenCommands opening) {
        if (!opening.open().contains(ScoreCommand.SAVE_SPECIALIST_SCORE)) {
            return List.of();
        }
        var specialist = Specialist.of(actor, organisation);
        var parts = specialist.stream()
                .flatMap(body -> specialists.parts(season, body).stream()
                        .filter(part -> !part.open(body).isEmpty()))
                .toList();
        if (parts.isEmpty()) {
            return List.of();
        }
        var all = parts.stream()
                .map(part -> part.progress(specialist.orElseThrow()))
                .reduce(new Progress(0, 0), Progress::plus);
        return List.of(task("scoring.task.specialist", opening.until(), unfinished(all), "specialist"));
    }

    private static Task task(String title, Optional<Instant> until, Progress progress, String route) {
        return new Task(title, List.of(progress.open()), until, progress, route);
    }
}
