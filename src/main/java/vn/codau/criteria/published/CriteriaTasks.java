package vn.codau.criteria.published;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.season.gate.PhaseBlocker;
import vn.codau.season.gate.PhaseBlockers;
import vn.codau.season.plan.PhaseWindow;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.Actor;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Phase;
import vn.codau.shared.Progress;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.SeasonId;
import vn.codau.shared.Task;
import vn.codau.shared.TaskSource;

/** Whoever leads a cluster has to publish its table, and set-up cannot end before every cluster has one. */
@Component
class CriteriaTasks implements TaskSource, PhaseBlockers {

    private static final String ROUTE = "criteria/";

    private final VersionStore versions;
    private final OrganisationQueries organisation;
    private final SeasonQueries seasons;

    CriteriaTasks(VersionStore versions, OrganisationQueries organisation, SeasonQueries seasons) {
        this.versions = versions;
        this.organisation = organisation;
        this.seasons = seasons;
    }

    @Override
    public List<Task> tasksOf(Actor actor) {
        if (actor.role() == Role.CLUSTER_HEAD || actor.role() == Role.CLUSTER_DEPUTY) {
            return actor.acting().scope() instanceof Scope.OfCluster(var cluster, var season)
                    ? tasks(cluster, season)
                    : List.of();
        }
        return List.of();
    }

    private List<Task> tasks(ClusterId id, SeasonId season) {
        if (versions.hasAny(id)) {
            return List.of();
        }
        var deadline = seasons.plan(season).windows().stream().findFirst().map(PhaseWindow::opens);
        return organisation.cluster(id).stream()
                .map(cluster -> task(cluster, deadline))
                .toList();
    }

    private static Task task(ClusterView cluster, Optional<Instant> deadline) {
        return new Task(
                "criteria.task.publish", List.of(cluster.name()), deadline, new Progress(0, 1), ROUTE + cluster.code());
    }

    @Override
    public List<PhaseBlocker> blockers(SeasonId season, Phase phase) {
        if (phase != Phase.SETUP) {
            return List.of();
        }
        return organisation.clusters(season).stream()
                .filter(cluster -> !versions.hasAny(cluster.id()))
                .map(cluster -> new PhaseBlocker(
                        "criteria.blocker.unpublished", List.of(cluster.name()), ROUTE + cluster.code()))
                .toList();
    }
}
