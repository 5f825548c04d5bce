package vn.codau.organisation.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.codau.engine.season.ClusterKind;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.organisation.cluster.Position;
import vn.codau.organisation.cluster.Stay;
import vn.codau.organisation.unit.UnitKind;
import vn.codau.organisation.unit.UnitRow;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** Reads the rows of the queries. */
final class Rows {

    private Rows() {}

    /** By its text: the driver looks through all its codecs for whoever asks for a class. */
    static UUID id(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }

    static UnitRow unit(ResultSet row, int number) throws SQLException {
        return new UnitRow(
                new UnitId(id(row, "id")),
                row.getString("code"),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getLong("version"));
    }

    static Member member(ResultSet row) throws SQLException {
        return new Member(
                new UnitId(id(row, "id")),
                row.getString("code"),
                row.getString("name"),
                Position.valueOf(row.getString("position")),
                row.getObject("joined_on", LocalDate.class));
    }

    static ClusterView cluster(ResultSet row, SeasonId season, List<Member> members) throws SQLException {
        return new ClusterView(
                new ClusterId(id(row, "id")),
                season,
                row.getString("code"),
                row.getString("name"),
                ClusterKind.valueOf(row.getString("kind")),
                List.copyOf(members),
                row.getLong("version"));
    }

    static Stay stay(ResultSet row) throws SQLException {
        return new Stay(
                new SeasonId(id(row, "season_id")),
                new ClusterId(id(row, "cluster_id")),
                row.getString("code"),
                row.getString("name"),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class),
                row.getString("reason"));
    }
}
