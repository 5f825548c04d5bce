package vn.codau.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import vn.codau.platform.time.Utc;
import vn.codau.shared.AccountId;
import vn.codau.shared.AuditSubject;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** How an entry is read from its row. */
final class EntryRow {

    static final String COLUMNS = "number, at, account, account_name, acting_role, acting_scope, address, command,"
            + " subject, season_id, cluster_id, unit_id, subject_id, before_value, after_value, reason, digest_version,"
            + " previous_hash, hash";

    private EntryRow() {}

    static AuditEntry read(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("number"),
                Utc.at(row, "at"),
                who(row),
                what(row),
                row.getInt("digest_version"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    private static AuditEntry.Who who(ResultSet row) throws SQLException {
        return new AuditEntry.Who(
                new AccountId(UUID.fromString(row.getString("account"))),
                row.getString("account_name"),
                row.getString("acting_role"),
                row.getString("acting_scope"),
                row.getString("address"));
    }

    private static AuditSubject subject(ResultSet row) throws SQLException {
        return new AuditSubject(
                row.getString("subject"),
                id(row, "season_id").map(SeasonId::new),
                id(row, "cluster_id").map(ClusterId::new),
                id(row, "unit_id").map(UnitId::new),
                id(row, "subject_id"));
    }

    private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(UUID::fromString);
    }

    private static AuditEntry.What what(ResultSet row) throws SQLException {
        return new AuditEntry.What(
                row.getString("command"),
                subject(row),
                Optional.ofNullable(row.getString("before_value")),
                Optional.ofNullable(row.getString("after_value")),
                Optional.ofNullable(row.getString("reason")));
    }
}
