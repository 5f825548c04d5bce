package vn.codau.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import vn.codau.platform.time.Utc;
import vn.codau.shared.AccountId;

/** How an entry is read from its row. */
final class EntryRow {

    static final String COLUMNS = "number, at, account, account_name, acting_role, acting_scope, address, command,"
            + " subject, before_value, after_value, reason, previous_hash, hash";

    private EntryRow() {}

    static AuditEntry read(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("number"),
                Utc.at(row, "at"),
                who(row),
                what(row),
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

    private static AuditEntry.What what(ResultSet row) throws SQLException {
        return new AuditEntry.What(
                row.getString("command"),
                row.getString("subject"),
                Optional.ofNullable(row.getString("before_value")),
                Optional.ofNullable(row.getString("after_value")),
                Optional.ofNullable(row.getString("reason")));
    }
}
