package vn.codau.organisation.cluster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.organisation.unit.Batch;
import vn.codau.organisation.unit.TextFolding;
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
    private final NamedParameterJdbcTemplate database;

    ClusterIntake(CurrentActor actor, NamedParameterJdbcTemplate database) {
        this.actor = actor;
        this.database = database;
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
            Command act, Into into, List<vn.codau.engine.season.Cluster> clusters, Map<String, UnitId> units) {
        actor.get().require(act);
        var ids = new HashMap<String, ClusterId>();
        var made = new ArrayList<Map<String, Object>>();
        var deputies = new ArrayList<Map<String, Object>>();
        var members = new ArrayList<Map<String, Object>>();
        for (var cluster : clusters) {
            var id = ClusterId.next();
            ids.put(cluster.code(), id);
            made.add(cluster(id, into.season(), cluster, units));
            deputies(id, cluster, units).forEach(deputies::add);
            cluster.members().forEach(code -> members.add(member(id, into, id(units, code))));
        }
        insert(made, deputies, members);
        return ids;
    }

    private void insert(
            List<Map<String, Object>> clusters, List<Map<String, Object>> deputies, List<Map<String, Object>> members) {
        Batch.insert(
                database,
                "insert into cluster (id, season_id, code, name, kind, head_unit_id, version) values (:id, :season, :code,"
                        + " :name, :kind, :head, 0)",
                clusters);
        Batch.insert(
                database,
                "insert into cluster_deputy (cluster_id, position, unit_id) values (:id, :position, :unit)",
                deputies);
        Batch.insert(
                database,
                "insert into membership (id, season_id, cluster_id, unit_id, joined_on, version) values (:id, :season,"
                        + " :cluster, :unit, :joined, 0)",
                members);
    }

    private static Map<String, Object> cluster(
            ClusterId id, SeasonId season, vn.codau.engine.season.Cluster cluster, Map<String, UnitId> units) {
        return Map.of(
                "id", id.value(),
                "season", season.value(),
                "code", cluster.code(),
                "name", TextFolding.name(cluster.name()),
                "kind", cluster.kind().name(),
                "head", id(units, cluster.head()));
    }

    private static Stream<Map<String, Object>> deputies(
            ClusterId id, vn.codau.engine.season.Cluster cluster, Map<String, UnitId> units) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var deputy : cluster.deputies()) {
            rows.add(Map.of("id", id.value(), "position", rows.size(), "unit", id(units, deputy)));
        }
        return rows.stream();
    }

    private static Map<String, Object> member(ClusterId cluster, Into into, UUID unit) {
        return Map.of(
                "id", UUID.randomUUID(),
                "season", into.season().value(),
                "cluster", cluster.value(),
                "unit", unit,
                "joined", into.joined());
    }

    private static UUID id(Map<String, UnitId> units, String code) {
        return Objects.requireNonNull(units.get(code), code).value();
    }
}
