package vn.codau.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.codau.platform.batch.Batches;
import vn.codau.ranking.SnapshotId;
import vn.codau.shared.OtherOpinions;
import vn.codau.shared.SeasonId;
import vn.codau.shared.Stale;

/** Keeps what the Council's minutes say; adds and reads. */
@Repository
class CouncilStore {

    private final JdbcClient database;
    private final Batches batches;

    CouncilStore(JdbcClient database, Batches batches) {
        this.database = database;
        this.batches = batches;
    }

    /** All records of the season, the latest first. */
    List<CouncilRecord> all(SeasonId season) {
        var votes = votes(season);
        return database.sql("select * from council_record where season_id = :season order by version desc")
                .param("season", season.value())
                .query((row, index) -> record(row, votes.getOrDefault(row.getLong("version"), Map.of())))
                .list();
    }

    /** The record that counts; none where the latest one withdraws it. */
    Optional<CouncilRecord> standing(SeasonId season) {
        return all(season).stream().findFirst().filter(record -> !record.withdrawn());
    }

    /** Adds a record; of two that take the place of the same one the database takes one. */
    void add(SeasonId season, CouncilRecord record) {
        var recorded = record.recorded();
        try {
            database.sql("insert into council_record (season_id, version, snapshot_id, withdrawn, members, present,"
                            + " held_on, chair, secretary, other_opinions, document, reason, recorded_at, recorded_by) values"
                            + " (:season, :version, :snapshot, :withdrawn, :members, :present, :held, :chair, :secretary,"
                            + " :other, :document, :reason, :at, :by)")
                    .param("season", season.value())
                    .param("version", recorded.version())
                    .param("snapshot", record.snapshot().value())
                    .param("withdrawn", record.withdrawn())
                    .param("members", record.members())
                    .param("present", record.present())
                    .param("held", record.minutes().heldOn())
                    .param("chair", record.minutes().chair())
                    .param("secretary", record.minutes().secretary())
                    .param("other", record.minutes().otherOpinions().text())
                    .param("document", recorded.document())
                    .param("reason", record.reason())
                    .param("at", LocalDateTime.ofInstant(recorded.at(), ZoneOffset.UTC))
                    .param("by", recorded.by())
                    .update();
        } catch (DuplicateKeyException other) {
            throw new Stale();
        }
        batches.update(
                "insert into council_vote (season_id, version, present, unit_code, votes)"
                        + " values (:season, :version, :present, :unit, :votes)",
                record.votes().entrySet().stream()
                        .map(vote -> Map.of(
                                "season", season.value(),
                                "version", recorded.version(),
                                "present", record.present(),
                                "unit", vote.getKey(),
                                "votes", vote.getValue()))
                        .toList());
    }

    private Map<Long, Map<String, Integer>> votes(SeasonId season) {
        var votes = new HashMap<Long, Map<String, Integer>>();
        database.sql("select version, unit_code, votes from council_vote where season_id = :season"
                        + " order by version, votes desc, unit_code")
                .param("season", season.value())
                .query(row -> {
                    votes.computeIfAbsent(row.getLong("version"), any -> new LinkedHashMap<>())
                            .put(row.getString("unit_code"), row.getInt("votes"));
                });
        return votes;
    }

    private static CouncilRecord record(ResultSet row, Map<String, Integer> votes) throws SQLException {
        return new CouncilRecord(
                new SnapshotId(row.getObject("snapshot_id", UUID.class)),
                row.getInt("members"),
                row.getInt("present"),
                new CouncilMinutes(
                        row.getObject("held_on", LocalDate.class),
                        row.getString("chair"),
                        row.getString("secretary"),
                        new OtherOpinions(row.getString("other_opinions"))),
                votes,
                row.getBoolean("withdrawn"),
                row.getString("reason"),
                SelectionRuleStore.recorded(row));
    }
}
