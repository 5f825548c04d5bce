package vn.codau.criteria.published;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.criteria.table.PeerRule;
import vn.codau.engine.criteria.Settlement;
import vn.codau.engine.criteria.Source;
import vn.codau.engine.season.Cluster;
import vn.codau.engine.season.Target;
import vn.codau.season.SeasonCommand;
import vn.codau.shared.ClusterId;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.SeasonId;

/**
 * The door by which the criteria of a whole season come in, frozen under the number of their version; in the transaction of
 * whoever takes the season over, who tells the audit log.
 */
@Component
public class CriteriaIntake {

    /** The longest code of a criterion that can be kept. */
    public static final int LONGEST_CODE = 60;

    private final CurrentActor actor;
    private final VersionStore versions;
    private final NamedParameterJdbcTemplate database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CriteriaIntake(
            CurrentActor actor,
            VersionStore versions,
            NamedParameterJdbcTemplate database,
            ApplicationEventPublisher events,
            Clock clock) {
        this.actor = actor;
        this.versions = versions;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Publishes what a cluster without criteria was measured by.
     *
     * @param reason where it comes from
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(SeasonId season, ClusterId id, Cluster cluster, String reason) {
        var acting = actor.get();
        acting.require(SeasonCommand.IMPORT_SEASON);
        var table = new CriteriaTable(
                id,
                season,
                cluster.criteria(),
                cluster.settlement(),
                cluster.tieBreaks(),
                cluster.minTotal(),
                peers(cluster),
                Optional.empty(),
                Map.of(),
                Map.of(),
                targets(cluster));
        versions.add(table, clock.instant(), acting.name(), reason);
        if (!table.targets().isEmpty()) {
            database.batchUpdate(
                    "insert into criteria_target (cluster_id, unit_code, criterion, value)"
                            + " values (:cluster, :unit, :criterion, :value)",
                    SqlParameterSourceUtils.createBatch(table.targets().stream()
                            .map(target -> row(id, target))
                            .toList()));
        }
        events.publishEvent(new CriteriaPublished(id, season, cluster.criteria().version()));
    }

    /** Of two targets for one cell the later counts, as the engine has it. */
    private static List<Target> targets(Cluster cluster) {
        var last = new LinkedHashMap<List<String>, Target>();
        cluster.targets().all().forEach(target -> last.put(List.of(target.unit(), target.criterion()), target));
        return List.copyOf(last.values());
    }

    private static Map<String, Object> row(ClusterId cluster, Target target) {
        return Map.of(
                "cluster", cluster.value(),
                "unit", target.unit(),
                "criterion", target.criterion(),
                "value", target.value().toString());
    }

    /** A pack does not say who scored whom; where peers count or there are scores of theirs, everybody might. */
    private static PeerRule peers(Cluster cluster) {
        var counted = cluster.criteria().leaves().stream()
                .map(leaf -> leaf.settlementIn(cluster.settlement()))
                .anyMatch(CriteriaIntake::needsPeers);
        for (var score : cluster.scores()) {
            counted = counted || score.source() == Source.PEER;
        }
        return counted ? new PeerRule(PeerRule.Mode.EVERYBODY, 0, 0, List.of()) : PeerRule.NOBODY;
    }

    private static boolean needsPeers(Settlement settlement) {
        return switch (settlement) {
            case Settlement.By by -> by.source() == Source.PEER;
            case Settlement.Peers peers -> true;
            case Settlement.Weighted weighted -> weighted.weights().containsKey(Source.PEER);
        };
    }
}
