package vn.codau.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.codau.engine.rank.AwardPlaces;
import vn.codau.engine.rank.AwardPlaces.Band;
import vn.codau.platform.time.Utc;
import vn.codau.shared.ClusterId;
import vn.codau.shared.OtherOpinions;
import vn.codau.shared.SeasonId;
import vn.codau.shared.Stale;

/** Keeps rules of awards and decisions of ties; adds and reads. */
@Repository
class AwardStore {

    private final JdbcClient database;

    AwardStore(JdbcClient database) {
        this.database = database;
    }

    /** The latest rules of the season by scope: its own id, or a cluster's. */
    Map<UUID, AwardRule> rules(SeasonId season) {
        var bands = new HashMap<UUID, List<Band>>();
        database.sql("select b.* from award_band b join award_rule r on r.scope = b.scope and r.version = b.version"
                        + " where r.season_id = :season and r.version ="
                        + " (select max(version) from award_rule where scope = r.scope)")
                .param("season", season.value())
                .query(row -> {
                    bands.computeIfAbsent(row.getObject("scope", UUID.class), any -> new ArrayList<>())
                            .add(new Band(row.getInt("from_size"), row.getInt("flags"), row.getInt("merits")));
                });
        var rules = new HashMap<UUID, AwardRule>();
        database.sql("select * from award_rule r where season_id = :season and version ="
                        + " (select max(version) from award_rule where scope = r.scope)")
                .param("season", season.value())
                .query(row -> {
                    var scope = row.getObject("scope", UUID.class);
                    var places = new AwardPlaces(bands.getOrDefault(scope, List.of()), row.getBoolean("flag_besides"));
                    rules.put(
                            scope,
                            new AwardRule(places, !scope.equals(season.value()), SelectionRuleStore.recorded(row)));
                });
        return rules;
    }

    /** Adds a rule; of two that take the place of the same one the database takes one. */
    void add(SeasonId season, UUID scope, AwardRule rule) {
        adding(() -> database.sql(
                        "insert into award_rule (scope, version, season_id, flag_besides, document,"
                                + " recorded_at, recorded_by) values (:scope, :version, :season, :besides, :document, :at, :by)")
                .param("scope", scope)
                .param("version", rule.recorded().version())
                .param("season", season.value())
                .param("besides", rule.places().flagBesides())
                .param("document", rule.recorded().document())
                .param("at", Utc.of(rule.recorded().at()))
                .param("by", rule.recorded().by())
                .update());
        for (var band : rule.places().bands()) {
            database.sql("insert into award_band (scope, version, from_size, flags, merits)"
                            + " values (:scope, :version, :from, :flags, :merits)")
                    .param("scope", scope)
                    .param("version", rule.recorded().version())
                    .param("from", band.from())
                    .param("flags", band.flags())
                    .param("merits", band.merits())
                    .update();
        }
    }

    /** All decisions of the season's clusters, each cluster's latest first. */
    Map<ClusterId, List<AwardDecision>> decisions(SeasonId season) {
        var units = new HashMap<String, TreeMap<Integer, List<String>>>();
        database.sql("select u.* from award_decision_unit u join cluster c on c.id = u.cluster_id"
                        + " where c.season_id = :season order by u.place, u.unit_code")
                .param("season", season.value())
                .query(row -> {
                    units.computeIfAbsent(
                                    key(row.getObject("cluster_id", UUID.class), row.getLong("version")),
                                    any -> new TreeMap<>())
                            .computeIfAbsent(row.getInt("place"), any -> new ArrayList<>())
                            .add(row.getString("unit_code"));
                });
        var decisions = new HashMap<ClusterId, List<AwardDecision>>();
        database.sql("select d.* from award_decision d join cluster c on c.id = d.cluster_id"
                        + " where c.season_id = :season order by d.version desc")
                .param("season", season.value())
                .query(row -> {
                    var cluster = row.getObject("cluster_id", UUID.class);
                    var places = Optional.ofNullable(units.get(key(cluster, row.getLong("version"))))
                            .orElseGet(TreeMap::new);
                    var tied = new LinkedHashSet<String>();
                    places.values().forEach(tied::addAll);
                    var first = places.tailMap(1).values().stream()
                            .flatMap(List::stream)
                            .toList();
                    decisions
                            .computeIfAbsent(new ClusterId(cluster), any -> new ArrayList<>())
                            .add(new AwardDecision(
                                    tied,
                                    first,
                                    row.getString("reason"),
                                    new OtherOpinions(row.getString("other_opinions")),
                                    SelectionRuleStore.recorded(row)));
                });
        return decisions;
    }

    private static String key(UUID cluster, long version) {
        return cluster + "/" + version;
    }

    /** Adds a decision; of two that follow the same one the database takes one. */
    void add(ClusterId cluster, AwardDecision decision) {
        adding(() -> database.sql(
                        "insert into award_decision (cluster_id, version, reason, document, other_opinions,"
                                + " recorded_at, recorded_by) values (:cluster, :version, :reason, :document, :other, :at, :by)")
                .param("cluster", cluster.value())
                .param("version", decision.recorded().version())
                .param("reason", decision.reason())
                .param("other", decision.otherOpinions().text())
                .param("document", decision.recorded().document())
                .param("at", Utc.of(decision.recorded().at()))
                .param("by", decision.recorded().by())
                .update());
        for (var unit : decision.tied()) {
            database.sql("insert into award_decision_unit (cluster_id, version, unit_code, place)"
                            + " values (:cluster, :version, :unit, :place)")
                    .param("cluster", cluster.value())
                    .param("version", decision.recorded().version())
                    .param("unit", unit)
                    .param("place", decision.first().indexOf(unit) + 1)
                    .update();
        }
    }

    private static void adding(Runnable change) {
        try {
            change.run();
        } catch (DuplicateKeyException other) {
            throw new Stale();
        }
    }
}
