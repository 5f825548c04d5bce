package vn.codau.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.season.Selection;
import vn.codau.engine.season.Selection.Base;
import vn.codau.engine.season.Selection.Council;
import vn.codau.engine.season.Selection.Electorate;
import vn.codau.engine.season.Selection.GovernmentFlag;
import vn.codau.engine.season.Selection.Threshold;
import vn.codau.meeting.VotesElsewhere;
import vn.codau.platform.batch.Batches;
import vn.codau.platform.time.Utc;
import vn.codau.ranking.input.SettledElsewhere;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** Which seasons came in as a whole, and from which file; adds and reads. */
@Repository
class ImportedSeasons implements SettledElsewhere, VotesElsewhere {

    private final JdbcClient database;
    private final Batches batches;

    ImportedSeasons(JdbcClient database, Batches batches) {
        this.database = database;
        this.batches = batches;
    }

    void add(SeasonId season, LocalDate sealedOn, String sha256, Instant at, String by) {
        database.sql("insert into season_intake (season_id, sealed_on, sha256, taken_at, taken_by) values (:season,"
                        + " :day, :sha256, :at, :by)")
                .param("season", season.value())
                .param("day", sealedOn)
                .param("sha256", sha256)
                .param("at", Utc.of(at))
                .param("by", by)
                .update();
    }

    @Override
    public Optional<LocalDate> sealedOn(SeasonId season) {
        return database.sql("select sealed_on from season_intake where season_id = :season")
                .param("season", season.value())
                .query(LocalDate.class)
                .optional();
    }

    /** Keeps the votes that a cluster's review meeting gave. */
    void addVotes(ClusterId cluster, Map<UnitId, Integer> votes) {
        batches.update(
                "insert into intake_vote (cluster_id, unit_id, votes) values (:cluster, :unit, :votes)",
                votes.entrySet().stream()
                        .map(vote -> Map.of(
                                "cluster",
                                cluster.value(),
                                "unit",
                                vote.getKey().value(),
                                "votes",
                                vote.getValue()))
                        .toList());
    }

    /** Keeps the rule for the Government's flag and what the Council voted. */
    void add(SeasonId season, Selection selection) {
        var flag = selection.flag();
        database.sql("insert into intake_selection (season_id, percent, base, threshold_percent, threshold_of, members,"
                        + " present) values (:season, :percent, :base, :threshold, :of, :members, :present)")
                .param("season", season.value())
                .param("percent", flag.percent().toString())
                .param("base", flag.base().name())
                .param("threshold", flag.threshold().percent().toString())
                .param("of", flag.threshold().of().name())
                .param("members", selection.council().members())
                .param("present", selection.council().present())
                .update();
        batches.update(
                "insert into intake_council_vote (season_id, unit_code, votes) values (:season, :unit, :votes)",
                selection.council().votes().entrySet().stream()
                        .map(vote -> Map.of("season", season.value(), "unit", vote.getKey(), "votes", vote.getValue()))
                        .toList());
    }

    @Override
    public Map<UnitId, Integer> votes(ClusterId cluster) {
        var votes = new HashMap<UnitId, Integer>();
        database.sql("select unit_id, votes from intake_vote where cluster_id = :cluster")
                .param("cluster", cluster.value())
                .query(row -> {
                    votes.put(new UnitId(row.getObject("unit_id", UUID.class)), row.getInt("votes"));
                });
        return votes;
    }

    @Override
    public Map<ClusterId, Map<UnitId, Integer>> votes(SeasonId season) {
        var votes = new HashMap<ClusterId, Map<UnitId, Integer>>();
        database.sql("select v.cluster_id, v.unit_id, v.votes from intake_vote v join cluster c on c.id = v.cluster_id"
                        + " where c.season_id = :season")
                .param("season", season.value())
                .query(row -> {
                    votes.computeIfAbsent(
                                    new ClusterId(row.getObject("cluster_id", UUID.class)), any -> new HashMap<>())
                            .put(new UnitId(row.getObject("unit_id", UUID.class)), row.getInt("votes"));
                });
        return votes;
    }

    @Override
    public Optional<Selection> selection(SeasonId season) {
        return database.sql("select * from intake_selection where season_id = :season")
                .param("season", season.value())
                .query((row, index) -> new Selection(
                        new GovernmentFlag(
                                Decimal.of(row.getString("percent")),
                                Base.valueOf(row.getString("base")),
                                new Threshold(
                                        Decimal.of(row.getString("threshold_percent")),
                                        Electorate.valueOf(row.getString("threshold_of")))),
                        new Council(row.getInt("members"), row.getInt("present"), councilVotes(season))))
                .optional();
    }

    private Map<String, Integer> councilVotes(SeasonId season) {
        var votes = new TreeMap<String, Integer>();
        database.sql("select unit_code, votes from intake_council_vote where season_id = :season")
                .param("season", season.value())
                .query(row -> {
                    votes.put(row.getString("unit_code"), row.getInt("votes"));
                });
        return votes;
    }
}
