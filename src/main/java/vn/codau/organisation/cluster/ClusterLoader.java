package vn.codau.organisation.cluster;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.codau.organisation.unit.OrganisationProblem;
import vn.codau.organisation.unit.RegisteredUnit;
import vn.codau.organisation.unit.Units;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Command;
import vn.codau.shared.SeasonGate;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/**
 * Loads what changes of clusters need, always units before clusters and each locked: so whoever is appointed cannot leave at
 * the same moment, and two commands wait for each other instead of failing.
 */
@Component
public class ClusterLoader {

    private final Units units;
    private final Clusters clusters;
    private final Memberships memberships;
    private final ObjectProvider<SeasonGate> gate;

    ClusterLoader(Units units, Clusters clusters, Memberships memberships, ObjectProvider<SeasonGate> gate) {
        this.units = units;
        this.clusters = clusters;
        this.memberships = memberships;
        this.gate = gate;
    }

    RegisteredUnit unit(UnitId id) {
        return units.locked(id.value()).orElseThrow(() -> new OrganisationProblem("unknownUnit"));
    }

    /** The units' codes in that order, for the audit log. */
    String codes(List<UnitId> ids) {
        return ids.stream()
                .map(id -> units.findById(id.value()).map(RegisteredUnit::code).orElse(id.toString()))
                .collect(Collectors.joining(", "));
    }

    /** The cluster, once the season's phase allows the command. */
    SeasonCluster cluster(ClusterId id, Command command) {
        var cluster = clusters.locked(id.value()).orElseThrow(() -> new OrganisationProblem("unknownCluster"));
        require(cluster.season(), command);
        return cluster;
    }

    /** Asks the season's gate, where there is one. */
    public void require(SeasonId season, Command command) {
        gate.ifAvailable(open -> open.require(season, command));
    }

    /** Whoever belongs to the cluster now. */
    Set<UnitId> members(SeasonCluster cluster) {
        return memberships.openMembers(cluster.id().value(), ClusterMembership.OPEN).stream()
                .map(UnitId::new)
                .collect(Collectors.toSet());
    }

    void requireMember(SeasonCluster cluster, RegisteredUnit unit) {
        if (!members(cluster).contains(unit.id())) {
            throw new OrganisationProblem("notAMember", unit.code(), cluster.code());
        }
    }
}
