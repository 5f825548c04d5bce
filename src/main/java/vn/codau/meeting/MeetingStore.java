package vn.codau.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.codau.platform.batch.Batches;
import vn.codau.shared.ClusterId;
import vn.codau.shared.OtherOpinions;
import vn.codau.shared.SeasonId;
import vn.codau.shared.Stale;
import vn.codau.shared.UnitId;

/** Keeps records of meetings; adds and reads. */
@Repository
class MeetingStore {

    private final JdbcClient database;
    private final Batches batches;

    MeetingStore(JdbcClient database, Batches batches) {
        this.database = database;
        this.batches = batches;
    }

    /** All records of the cluster's meeting, the latest first. */
    List<ReviewMeeting> all(ClusterId cluster) {
        var lines = lines(cluster);
        return database.sql("select * from review_meeting where cluster_id = :cluster order by version desc")
                .param("cluster", cluster.value())
                .query((row, index) -> meeting(row, lines.getOrDefault(row.getLong("version"), List.of())))
                .list();
    }

    Optional<ReviewMeeting> latest(ClusterId cluster) {
        return all(cluster).stream().findFirst();
    }

    /** The votes of the latest record. */
    Map<UnitId, Integer> votes(ClusterId cluster) {
        var votes = new LinkedHashMap<UnitId, Integer>();
        database.sql("select unit_id, votes from review_line where cluster_id = :cluster and votes is not null"
                        + " and version = (select max(version) from review_meeting where cluster_id = :cluster)"
                        + " order by position")
                .param("cluster", cluster.value())
                .query(row -> {
                    votes.put(new UnitId(row.getObject("unit_id", UUID.class)), row.getInt("votes"));
                });
        return votes;
    }

    /** The votes of the latest record of each cluster of a season. */
    Map<ClusterId, Map<UnitId, Integer>> votes(SeasonId season) {
        var votes = new HashMap<ClusterId, Map<UnitId, Integer>>();
        database.sql("select l.cluster_id, l.unit_id, l.votes from review_line l join cluster c on c.id = l.cluster_id"
                        + " where c.season_id = :season and l.votes is not null and l.version ="
                        + " (select max(m.version) from review_meeting m where m.cluster_id = l.cluster_id)")
                .param("season", season.value())
                .query(row -> {
                    votes.computeIfAbsent(
                                    new ClusterId(row.getObject("cluster_id", UUID.class)), any -> new HashMap<>())
                            .put(new UnitId(row.getObject("unit_id", UUID.class)), row.getInt("votes"));
                });
        return votes;
    }

    /** Adds a record; of two that take the place of the same one the database takes one. */
    void add(ReviewMeeting meeting) {
        var held = meeting.held();
        try {
            database.sql(
                            "insert into review_meeting (cluster_id, version, started_at, ended_at, place, chair, secretary,"
                                    + " document, other_opinions, entitled, present, reason, recorded_at, recorded_by, before_version) values"
                                    + " (:cluster, :version, :started, :ended, :place, :chair, :secretary, :document, :other,"
                                    + " :entitled, :present, :reason, :at, :by, nullif(:version - 1, 0))")
                    .param("cluster", meeting.cluster().value())
                    .param("version", meeting.version())
                    .param("started", held.startedAt())
                    .param("ended", held.endedAt().orElse(null))
                    .param("place", held.place())
                    .param("chair", held.chair())
                    .param("secretary", held.secretary())
                    .param("document", held.document())
                    .param("other", held.otherOpinions().text())
                    .param("entitled", meeting.voters().entitled())
                    .param("present", meeting.voters().present())
                    .param("reason", meeting.reason())
                    .param("at", LocalDateTime.ofInstant(meeting.at(), ZoneOffset.UTC))
                    .param("by", meeting.by())
                    .update();
        } catch (DuplicateKeyException other) {
            throw new Stale();
        }
        addLines(meeting);
    }

    private void addLines(ReviewMeeting meeting) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var line : meeting.lines()) {
            var row = new HashMap<String, Object>();
            row.put("cluster", meeting.cluster().value());
            row.put("version", meeting.version());
            row.put("position", rows.size());
            row.put("present", meeting.voters().present());
            row.put("unit", line.unit().value());
            row.put("came", line.came());
            row.put("note", line.note());
            row.put("votes", line.votes().isPresent() ? line.votes().getAsInt() : null);
            rows.add(row);
        }
        batches.update(
                "insert into review_line (cluster_id, version, position, present, unit_id, came, note, votes)"
                        + " values (:cluster, :version, :position, :present, :unit, :came, :note, :votes)",
                rows);
    }

    private Map<Long, List<UnitLine>> lines(ClusterId cluster) {
        var lines = new HashMap<Long, List<UnitLine>>();
        database.sql("select version, unit_id, came, note, votes from review_line where cluster_id = :cluster"
                        + " order by version, position")
                .param("cluster", cluster.value())
                .query(row -> {
                    lines.computeIfAbsent(row.getLong("version"), any -> new ArrayList<>())
                            .add(line(row));
                });
        return lines;
    }

    private static UnitLine line(ResultSet row) throws SQLException {
        var votes = row.getObject("votes", Integer.class);
        return new UnitLine(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getBoolean("came"),
                row.getString("note"),
                votes == null ? OptionalInt.empty() : OptionalInt.of(votes));
    }

    private static ReviewMeeting meeting(ResultSet row, List<UnitLine> lines) throws SQLException {
        return new ReviewMeeting(
                new ClusterId(row.getObject("cluster_id", UUID.class)),
                row.getLong("version"),
                new Held(
                        row.getObject("started_at", LocalDateTime.class),
                        Optional.ofNullable(row.getObject("ended_at", LocalDateTime.class)),
                        row.getString("place"),
                        row.getString("chair"),
                        row.getString("secretary"),
                        row.getString("document"),
                        new OtherOpinions(row.getString("other_opinions"))),
                new Voters(row.getInt("entitled"), row.getInt("present")),
                lines,
                row.getString("reason"),
                row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("recorded_by"));
    }
}
