package vn.codau.season.gate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.codau.organisation.OrganisationCommand;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.season.plan.PhaseWindow;
import vn.codau.season.plan.Season;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.Actor;
import vn.codau.shared.Progress;
import vn.codau.shared.Role;
import vn.codau.shared.Task;
import vn.codau.shared.TaskSource;

/** What the standing body has still to set up in the current season. */
@Component
class SetupTasks implements TaskSource {

    private final SeasonQueries seasons;
    private final PhaseGate gate;
    private final OrganisationQueries organisation;

    SetupTasks(SeasonQueries seasons, PhaseGate gate, OrganisationQueries organisation) {
        this.seasons = seasons;
        this.gate = gate;
        this.organisation = organisation;
    }

    @Override
    public List<Task> tasksOf(Actor actor) {
        if (actor.role() != Role.STANDING_BODY) {
            return List.of();
        }
        return seasons.current()
                .map(this::tasksOf)
                .orElseGet(() -> List.of(task("season.task.create", Optional.empty(), 0, 1, "seasons")));
    }

    private List<Task> tasksOf(Season season) {
        var tasks = new ArrayList<Task>();
        var page = "seasons/" + season.details().code();
        if (season.plan().windows().isEmpty()) {
            tasks.add(task("season.task.schedule", Optional.empty(), 0, 1, page));
        }
        var clusters = organisation.clusters(season.id());
        var led = (int)
                clusters.stream().filter(cluster -> cluster.head().isPresent()).count();
        if (led < clusters.size() || clusters.isEmpty()) {
            tasks.add(task("season.task.heads", setUpEnds(season), led, Math.max(1, clusters.size()), "clusters"));
        }
        // Later a unit can only be moved: whoever is in no cluster then, takes no part.
        var unassigned =
                canAssign(season) ? organisation.unassigned(season.id()).size() : 0;
        if (unassigned > 0) {
            var assigned = clusters.stream()
                    .map(ClusterView::members)
                    .mapToInt(List::size)
                    .sum();
            tasks.add(task("season.task.assign", setUpEnds(season), assigned, assigned + unassigned, "clusters"));
        }
        return tasks;
    }

    private boolean canAssign(Season season) {
        return gate.open(season.id()).contains(OrganisationCommand.ASSIGN_MEMBER);
    }

    private static Optional<Instant> setUpEnds(Season season) {
        return season.plan().windows().stream().findFirst().map(PhaseWindow::opens);
    }

    private static Task task(String title, Optional<Instant> deadline, int done, int total, String route) {
        return new Task(title, List.of(total - done), deadline, new Progress(done, total), route);
    }
}
