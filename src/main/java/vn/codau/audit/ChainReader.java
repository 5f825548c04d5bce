package vn.codau.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import javax.sql.DataSource;

/** Streams the whole chain through a check, as it stood at one moment. */
final class ChainReader {

    private static final int ROWS_AT_A_TIME = 2_000;

    private final DataSource database;
    private final Checkpoints checkpoints;

    ChainReader(DataSource database, Checkpoints checkpoints) {
        this.database = database;
        this.checkpoints = checkpoints;
    }

    AuditReport check() throws SQLException {
        // Checkpoints first: one that is written meanwhile would know more than the snapshot that is read.
        var signed = checkpoints.read();
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return withForged(check(connection, signed.hashes()), signed);
            } finally {
                connection.rollback();
            }
        }
    }

    private static AuditReport check(Connection connection, Map<Long, String> signed) throws SQLException {
        var check = new ChainCheck(signed);
        try (var statement = connection.createStatement()) {
            long lastNumber;
            String lastHash;
            try (var last = statement.executeQuery("select last_number, last_hash from audit_chain where id = 1")) {
                last.next();
                lastNumber = last.getLong(1);
                lastHash = last.getString(2);
            }
            statement.setFetchSize(ROWS_AT_A_TIME);
            var all = "select " + EntryRow.COLUMNS + " from audit_entry order by number";
            try (var rows = statement.executeQuery(all)) {
                return readAll(rows, check) ? check.end(lastNumber, lastHash) : check.stopped();
            }
        }
    }

    private static boolean readAll(ResultSet rows, ChainCheck check) throws SQLException {
        while (rows.next()) {
            if (!check.next(EntryRow.read(rows))) {
                return false;
            }
        }
        return true;
    }

    private static AuditReport withForged(AuditReport report, Checkpoints.Signed signed) {
        var findings = new ArrayList<>(report.findings());
        signed.forgedLines()
                .forEach(line -> findings.add(new AuditFinding(AuditFinding.Kind.CHECKPOINT_FORGED, line, line)));
        return new AuditReport(report.entries(), report.checkpoints(), findings, report.complete());
    }
}
