package vn.codau.organisation.cluster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.organisation.unit.OrganisationProblem;
import vn.codau.organisation.unit.RegisteredUnit;
import vn.codau.organisation.unit.UniqueKeyProblems;
import vn.codau.organisation.unit.Units;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Command;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/**
 * The door by which the clusters of a whole season come in, with members, heads and deputies; in batches, in the
 * transaction of whoever takes the season over, who tells the audit log.
 */
@Component
public class ClusterIntake {

    private final CurrentActor actor;
    private final Units units;
    private final Clusters clusters;
    private final Memberships memberships;

    ClusterIntake(CurrentActor actor, Units units, Clusters clusters, Memberships memberships) {
        this.actor = actor;
        this.units = units;
        this.clusters = clusters;
        this.memberships = memberships;
    }

    /**
     * Where clusters are taken in.
     *
     * @param joined the day from which on their members belong to them
     */
    public record Into(SeasonId season, LocalDate joined) {}

    /**
     * Makes the clusters in a season that has none yet.
     *
     * @param act in whose name they are taken in, which the actor must be allowed to give
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, ClusterId> take(
            Command act, Into into, List<vn.codau.engine.season.Cluster> taken, Map<String, UnitId> ids) {
        actor.get().require(act);
        var known = units.findAllById(ids.values().stream().map(UnitId::value).toList()).stream()
                .collect(Collectors.toMap(RegisteredUnit::id, Function.identity()));
        var made = new HashMap<String, SeasonCluster>();
        var stays = new ArrayList<ClusterMembership>();
        for (var pack : taken) {
            var cluster = cluster(into.season(), pack, ids);
            made.put(pack.code(), cluster);
            pack.members().stream()
                    .map(code -> Objects.requireNonNull(known.get(id(ids, code)), code))
                    .forEach(unit -> stays.add(new ClusterMembership(UUID.randomUUID(), cluster, unit, into.joined())));
        }
        UniqueKeyProblems.flushed(
                () -> {
                    clusters.saveAllAndFlush(made.values());
                    memberships.saveAllAndFlush(stays);
                },
                () -> new OrganisationProblem("importOutdated"));
        return made.values().stream().collect(Collectors.toMap(SeasonCluster::code, SeasonCluster::id));
    }

    private static SeasonCluster cluster(
            SeasonId season, vn.codau.engine.season.Cluster pack, Map<String, UnitId> ids) {
        var cluster =
                new SeasonCluster(ClusterId.next(), season, new ClusterForm(pack.code(), pack.name(), pack.kind()));
        cluster.appointHead(id(ids, pack.head()));
        cluster.appointDeputies(
                pack.deputies().stream().map(code -> id(ids, code)).toList());
        return cluster;
    }

    private static UnitId id(Map<String, UnitId> ids, String code) {
        return Objects.requireNonNull(ids.get(code), code);
    }
}
