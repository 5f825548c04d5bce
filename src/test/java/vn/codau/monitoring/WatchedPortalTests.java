package vn.codau.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.codau.audit.AuditCheck;
import vn.codau.identity.People;
import vn.codau.scoring.ActingAs;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.support.HttpVisit;
import vn.codau.support.TestDatabase;

/** Requests, statements and care, as whoever runs the portal sees them. */
@WatchedPortal
class WatchedPortalTests {

    private static final String PROXYS = "5f0c4e0f1b2a3c4d5e6f708192a3b4c5";

    @LocalServerPort
    private int port;

    @Autowired
    private MetricsServer server;

    @Autowired
    private MonitoringSettings settings;

    @Autowired
    private Sampler sampler;

    @Autowired
    private CleanChecks checks;

    @Autowired
    private AuditCheck audit;

    @Autowired
    private ActingAs stage;

    @Autowired
    private DataSource database;

    @Autowired
    private People people;

    @AfterEach
    void leave() {
        People.signOut();
    }

    @BeforeEach
    void begin() {
        stage.as(ActingAs.STANDING_BODY);
        // Other tests of the run check the same database, by other clocks.
        JdbcClient.create(TestDatabase.owner()).sql("delete from clean_check").update();
    }

    @Test
    void theProxysIdOfARequestComesBack() {
        var address = "http://127.0.0.1:" + port + "/login";
        var proxied = Scrape.get(address, "X-Forwarded-For", "203.0.113.7", "X-Request-Id", PROXYS);
        assertThat(proxied.headers().firstValue("X-Request-Id")).contains(PROXYS);
        var forged = Scrape.get(address, "X-Forwarded-For", "203.0.113.7", "X-Request-Id", "x y");
        assertThat(forged.headers().firstValue("X-Request-Id"))
                .hasValueSatisfying(id -> assertThat(id).matches("[0-9a-f]{16}"));
    }

    @Test
    void theLogAndTheAuditEntryOfARequestHaveItsId() {
        var person = people.newPerson(List.of(new Grant(Role.BOARD, new Scope.Province())));
        var signedIn = new HttpVisit(port).signIn(person.userName(), People.PASSWORD);
        var id = signedIn.headers().firstValue("X-Request-Id").orElseThrow();
        var entries = JdbcClient.create(database)
                .sql("select command, subject from audit_entry where request = :id")
                .param("id", id)
                .query((row, number) -> row.getString("command") + " " + row.getString("subject"))
                .list();
        assertThat(entries).containsExactly("SIGN_IN account:" + person.userName());
    }

    @Test
    void aFailureOutsideOfTheScreensIsToldOnceAndByItsId(CapturedOutput log) {
        var person = people.newPerson(List.of(new Grant(Role.BOARD, new Scope.Province())));
        var visitor = new HttpVisit(port);
        visitor.signIn(person.userName(), People.PASSWORD);
        var page = visitor.get(BrokenPage.PATH);
        var id = page.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).contains(": " + id).doesNotContain(BrokenPage.SAID, "Exception");
        assertThat(log.getOut().lines().filter(line -> line.contains("level=ERROR")))
                .singleElement()
                .asString()
                .contains(" request=" + id + " ", "message=\"nobody expected this\"");
        assertThat(log).contains("\tat vn.codau.monitoring.BrokenPage.open(").doesNotContain(BrokenPage.SAID);
    }

    @Test
    void namesASlowStatementByItsPlace(CapturedOutput log) {
        var before = slow();
        var jdbc = JdbcClient.create(database);
        jdbc.sql("select sleep(0.5), :typed").param("typed", "bí mật").query().listOfRows();
        jdbc.sql("select sleep(0)").query().listOfRows();
        assertThat(slow() - before).isOne();
        assertThat(log.getOut().lines().filter(line -> line.contains("logger=statement")))
                .singleElement()
                .asString()
                .matches(".* message=\"slow statement\""
                        + " by=monitoring\\.WatchedPortalTests\\.namesASlowStatementByItsPlace:\\d+ ms=\\d{3}");
        assertThat(log).doesNotContain("bí mật");
    }

    @Test
    void aStatementThatFailsSaysWhatTheDatabaseSays() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThat(Set.<Object>of(connection, statement)).contains(connection, statement);
            assertThatThrownBy(() -> statement.execute("select nothing from clean_check"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            said -> assertThat(said.getErrorCode()).isEqualTo(1054));
        }
    }

    @Test
    void whatTheDatabaseRefusesIsNotQuoted(CapturedOutput log) {
        var jdbc = JdbcClient.create(database);
        var twice =
                jdbc.sql("insert into clean_check (what, ended_at) values ('BI_MAT_9', now(6)), ('BI_MAT_9', now(6))");
        assertThatThrownBy(twice::update).hasMessageContaining("BI_MAT_9");
        assertThat(log).doesNotContain("BI_MAT_9");
    }

    @Test
    void tellsHowLongAgoTheLastBackupWas() throws IOException {
        Files.deleteIfExists(settings.backup());
        assertThat(age("codau_backup_age_seconds")).isInfinite();
        Files.createDirectories(Path.of(String.valueOf(settings.backup().getParent())));
        Files.createFile(settings.backup());
        Files.setLastModifiedTime(
                settings.backup(), FileTime.from(stage.instant().minus(Duration.ofHours(5))));
        assertThat(age("codau_backup_age_seconds")).isEqualTo(5 * 3600);
    }

    @Test
    void tellsHowLongAgoACheckFoundNothing() {
        var key = "codau_clean_check_age_seconds{check=\"INVARIANTS\"}";
        checks.ended(CleanChecks.Check.INVARIANTS, stage.instant().minusSeconds(90));
        checks.ended(CleanChecks.Check.INVARIANTS, stage.instant().minusSeconds(900));
        sampler.sample();
        assertThat(age(key)).as("the newest counts").isEqualTo(90);
    }

    @Test
    void theCheckOfTheScreenIsNoted() {
        stage.as(ActingAs.of(Role.AUDITOR));
        var report = audit.check();
        sampler.sample();
        var expected = report.isIntact() ? 0 : Double.POSITIVE_INFINITY;
        assertThat(age("codau_clean_check_age_seconds{check=\"AUDIT\"}")).isEqualTo(expected);
    }

    private double slow() {
        return Scrape.of(server.port()).value("codau_statements_slow_total");
    }

    private double age(String key) {
        return Scrape.of(server.port()).value(key);
    }
}
