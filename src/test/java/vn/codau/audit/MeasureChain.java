package vn.codau.audit;

import com.google.errorprone.annotations.FormatMethod;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.codau.demo.EmbeddedMariaDb;
import vn.codau.shared.AccountId;
import vn.codau.shared.AuditSubject;

/** {@code ./codau measure audit}: how long entries take to be written and a chain of a million to be checked. */
final class MeasureChain {

    private static final int ENTRIES = 1_000_000;
    private static final int A_BATCH = 1_000;
    private static final int CHECKS = 5;

    private MeasureChain() {}

    public static void main(String[] args) throws Exception {
        var entries = args.length > 0 ? Integer.parseInt(args[0]) : ENTRIES;
        var folder = Files.createTempDirectory("codau-measure");
        try (var database = EmbeddedMariaDb.start(folder)) {
            var settings = database.settings();
            var owner = owner(settings);
            migrate(owner, settings);
            say("%,d entries written in %.1f s, in batches", entries, seconds(fill(owner, entries)));
            var reader = new ChainReader(owner, new Checkpoints(folder));
            for (var round = 0; round < CHECKS; round++) {
                var begin = Instant.now();
                var report = reader.check();
                say(
                        "%,d entries checked in %.2f s, intact: %s",
                        report.entries(), seconds(Duration.between(begin, Instant.now())), report.isIntact());
            }
        }
        say("data in %s, to be deleted", folder);
    }

    private static DataSource owner(Map<String, Object> settings) {
        return new DriverManagerDataSource(
                settings.get("CODAU_DB_URL") + "?useBulkStmts=true",
                String.valueOf(settings.get("CODAU_DB_OWNER")),
                String.valueOf(settings.get("CODAU_DB_OWNER_PASSWORD")));
    }

    private static void migrate(DataSource owner, Map<String, Object> settings) throws Exception {
        var liquibase = new SpringLiquibase();
        liquibase.setDataSource(owner);
        liquibase.setChangeLog("classpath:db/changelog/audit.sql");
        liquibase.setResourceLoader(new DefaultResourceLoader());
        liquibase.setAnalyticsEnabled(false);
        liquibase.setChangeLogParameters(Map.of(
                "portal", String.valueOf(settings.get("CODAU_DB_USER")),
                "portalHost", String.valueOf(settings.get("CODAU_DB_USER_HOST"))));
        liquibase.afterPropertiesSet();
    }

    /** As commands do it, but many in one transaction. */
    private static Duration fill(DataSource owner, int entries) throws SQLException {
        var begin = Instant.now();
        var sql = "insert into audit_entry (" + EntryRow.COLUMNS + ") values (0, ?, ?, ?, ?, ?, ?, ?, ?,"
                + " null, null, null, null, ?, ?, ?, 3, '', ?)";
        try (var connection = owner.getConnection();
                var insert = connection.prepareStatement(sql)) {
            connection.setAutoCommit(false);
            for (var number = 0; number < entries; number++) {
                bind(insert, Instant.ofEpochSecond(1_700_000_000L + number), number);
                insert.addBatch();
                if (number % A_BATCH == A_BATCH - 1) {
                    send(connection, insert);
                }
            }
            send(connection, insert);
        }
        return Duration.between(begin, Instant.now());
    }

    private static void send(Connection connection, PreparedStatement insert) throws SQLException {
        insert.executeBatch();
        connection.commit();
    }

    private static void bind(PreparedStatement insert, Instant at, int number) throws SQLException {
        var who = new AuditEntry.Who(
                new AccountId(new UUID(number, number)), "Nguyễn Thị Hương", "UNIT_OFFICER", "unit:STC", "10.0.0.7");
        var what = new AuditEntry.What(
                "SAVE_SCORE",
                AuditSubject.of("score", "2026/STC/1." + number),
                Optional.of("8,5"),
                Optional.of("Tự chấm 9,0 theo báo cáo số 12/BC-STC"),
                Optional.empty());
        insert.setObject(1, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
        var texts =
                List.of(who.account().toString(), who.name(), who.role(), who.scope(), who.address(), what.command());
        for (var index = 0; index < texts.size(); index++) {
            insert.setString(index + 2, texts.get(index));
        }
        insert.setString(8, what.subject().text());
        insert.setString(9, what.before().orElse(null));
        insert.setString(10, what.after().orElse(null));
        insert.setString(11, what.reason().orElse(null));
        insert.setString(12, EntryDigest.content(EntryDigest.TYPED, at, who, what));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    @FormatMethod
    private static void say(String text, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, text, arguments));
    }
}
