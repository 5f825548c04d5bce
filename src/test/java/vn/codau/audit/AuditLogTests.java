package vn.codau.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationUtils;
import org.springframework.transaction.support.TransactionTemplate;
import vn.codau.organisation.OrganisationCommand;
import vn.codau.platform.commandline.Program;
import vn.codau.platform.commandline.Terminal;
import vn.codau.shared.AccountId;
import vn.codau.shared.Actor;
import vn.codau.shared.AuditSubject;
import vn.codau.shared.CommandDone;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Grant;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.support.PortalTest;
import vn.codau.support.Statements;
import vn.codau.support.TestDatabase;

/** What is tampered with here is repaired again: the tests of a run share one chain. */
@PortalTest
class AuditLogTests {

    private static final Actor STANDING_BODY =
            new Actor(AccountId.next(), "Trần Thị Bưởi", new Grant(Role.STANDING_BODY, new Scope.Province()));

    @MockitoBean
    private CurrentActor actor;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DataSource portal;

    @Autowired
    private AuditLog log;

    @TempDir
    private Path home;

    private final JdbcClient owner = JdbcClient.create(TestDatabase.owner());

    @BeforeEach
    void signIn() {
        given(actor.get()).willReturn(STANDING_BODY);
    }

    @Test
    void recordsWhoWhatWhyAndFindsItAgain() {
        var subject = subject();
        command(subject, "lý do 100%_\\");
        command(subject, "khác");
        var found = log.search(filter(subject, "100%_\\"), 0, 10);
        assertThat(found).singleElement().satisfies(entry -> {
            assertThat(entry.who()).isEqualTo(AuditEntry.Who.of(STANDING_BODY, ClientAddress.NONE));
            assertThat(entry.what().before()).isEmpty();
            assertThat(entry.what().after()).contains("Sở Tài chính 𝄞");
            assertThat(EntryDigest.isIntact(entry)).isTrue();
        });
        assertThat(log.count(filter(subject, ""))).isEqualTo(2);
        assertThat(log.search(filter(subject, ""), 0, 10).getFirst().what().reason())
                .contains("khác");
    }

    /** A long command that has told what it did, and goes on: nobody waits for it, and its entry comes after theirs. */
    @Test
    void keepsNobodyWaitingBeforeTheCommandIsCommitted() {
        var longOne = subject();
        var shortOne = subject();
        var another = new TransactionTemplate(
                Objects.requireNonNull(transaction.getTransactionManager()),
                new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
        transaction.executeWithoutResult(status -> {
            events.publishEvent(done(longOne, "x"));
            another.executeWithoutResult(inner -> events.publishEvent(done(shortOne, "x")));
            assertThat(log.count(filter(shortOne, ""))).isEqualTo(1);
            events.publishEvent(done(longOne, "x"));
        });
        assertThat(log.search(filter(longOne, ""), 0, 10))
                .hasSize(2)
                .allMatch(entry -> entry.number()
                        > log.search(filter(shortOne, ""), 0, 1).getFirst().number());
    }

    @Test
    void showsTheLogToNobodyElse() {
        given(actor.get())
                .willReturn(new Actor(AccountId.next(), "A", new Grant(Role.ADMINISTRATOR, new Scope.Province())));
        assertThatThrownBy(() -> log.search(AuditFilter.ALL, 0, 1)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> log.count(AuditFilter.ALL)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> check().check()).isInstanceOf(NotPermitted.class);
    }

    @Test
    void refusesThePortalToChangeOrDelete() {
        command(subject(), "x");
        var database = JdbcClient.create(portal);
        for (var sql : List.of(
                "update audit_entry set reason = 'y'", "delete from audit_entry", "truncate table audit_entry")) {
            assertThatThrownBy(() -> database.sql(sql).update())
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void givesThePortalNoSayInNumbersAndLinks() {
        var database = JdbcClient.create(portal);
        var forged =
                "insert into audit_entry (" + EntryRow.COLUMNS + ") values (7000000, utc_timestamp(6), uuid(), 'A',"
                        + " '', '', '-', 'X', 'x', null, null, null, null, null, null, null, 3, repeat('a', 64), repeat('b', 64))";
        var before = lastNumber();
        transaction.executeWithoutResult(status -> {
            database.sql(forged).update();
            assertThat(database.sql("select last_number from audit_chain")
                            .query(Long.class)
                            .single())
                    .isEqualTo(before + 1);
            status.setRollbackOnly();
        });
        assertThatThrownBy(() ->
                        database.sql("update audit_chain set last_number = 0").update())
                .rootCause()
                .hasMessageContaining("denied");
    }

    @Test
    void recordsAllThatATransactionDidInOneLastStatement() {
        transaction.executeWithoutResult(status -> {
            var before = Statements.of(portal);
            events.publishEvent(done(subject(), "x"));
            events.publishEvent(done(subject(), "x"));
            assertThat(Statements.of(portal).since(before)).isZero();
            TransactionSynchronizationUtils.triggerBeforeCommit(false);
            // One of the two is the question in between.
            assertThat(Statements.of(portal).since(before)).isEqualTo(2);
            status.setRollbackOnly();
        });
    }

    @Test
    void refusesTheOwnerAsLongAsTheTriggersAreThere() {
        command(subject(), "x");
        for (var sql : List.of("update audit_entry set reason = 'y'", "delete from audit_entry")) {
            assertThatThrownBy(() -> owner.sql(sql).update()).hasMessageContaining("append-only");
        }
    }

    @Test
    void recordsNothingOutsideATransactionAndNothingThatIsRolledBack() {
        var subject = subject();
        assertThatThrownBy(() -> events.publishEvent(done(subject, "x")))
                .isInstanceOf(IllegalTransactionStateException.class);
        transaction.executeWithoutResult(status -> {
            events.publishEvent(done(subject, "x"));
            status.setRollbackOnly();
        });
        assertThat(log.count(filter(subject, ""))).isZero();
    }

    @Test
    void undoesACommandThatCannotBeRecorded() {
        var tooLong = "x".repeat(400);
        var before = lastNumber();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    events.publishEvent(done(subject(), "in the same transaction"));
                    events.publishEvent(done(tooLong, "x"));
                }))
                .isInstanceOf(DataAccessException.class);
        assertThat(lastNumber()).isEqualTo(before);
    }

    @Test
    void keepsOneChainWithoutGapsUnderConcurrentCommands() throws Exception {
        var before = lastNumber();
        var subject = subject();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var work = new ArrayList<Callable<Void>>();
            for (var thread = 0; thread < 8; thread++) {
                work.add(() -> {
                    for (var count = 0; count < 50; count++) {
                        command(subject, "x");
                    }
                    return null;
                });
            }
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
        assertThat(lastNumber()).isEqualTo(before + 400);
        assertThat(log.count(filter(subject, ""))).isEqualTo(400);
        assertThat(check().check().isIntact()).isTrue();
    }

    @Test
    void findsWhatTheDatabasesOwnerDoesWithoutTheTriggers() {
        var first = lastNumber() + 1;
        for (var count = 0; count < 6; count++) {
            command(subject(), "x");
        }
        check().signCheckpoint();
        assertThat(check().check().isIntact()).isTrue();
        assertTampered("update audit_entry set after_value = 'Y' where number = " + (first + 1), "CHANGED", first + 1);
        assertTampered(
                "update audit_entry set address = '8.8.8.8' where number = " + (first + 1), "CHANGED", first + 1);
        assertTampered(
                "update audit_entry set cluster_id = uuid() where number = " + (first + 1), "CHANGED", first + 1);
        assertTampered("update audit_entry set digest_version = 2 where number = " + (first + 1), "CHANGED", first + 1);
        assertTampered("delete from audit_entry where number = " + (first + 2), "MISSING", first + 2);
        assertTampered(
                "update audit_entry set number = case number when " + (first + 1) + " then -1 else number end;"
                        + "update audit_entry set number = " + (first + 1) + " where number = " + (first + 3) + ";"
                        + "update audit_entry set number = " + (first + 3) + " where number = -1",
                "SWAPPED",
                first + 1);
        assertTampered(
                "update audit_entry set number = number + 1 where number >= " + (first + 3)
                        + " order by number desc;insert into audit_entry (" + EntryRow.COLUMNS + ") select "
                        + (first + 3)
                        + EntryRow.COLUMNS.substring("number".length()).replace(", hash", "")
                        + ", repeat('f', 64) from audit_entry where number = "
                        + (first + 2),
                "INSERTED",
                first + 3);
        assertTampered("delete from audit_entry where number >= " + (first + 4), "TAIL_CUT", first + 4);
        assertTampered(
                "delete from audit_entry where number >= " + (first + 4)
                        + ";update audit_chain c join audit_entry e on e.number = " + (first + 3)
                        + " set c.last_number = e.number, c.last_hash = e.hash",
                "TAIL_CUT",
                first + 4);
        assertThat(check().check().isIntact()).isTrue();
    }

    @Test
    void believesOnlyCheckpointsThatItSigned() throws Exception {
        command(subject(), "x");
        check().signCheckpoint();
        check().signCheckpoint();
        var file = home.resolve("audit").resolve("checkpoints.jsonl");
        var line = Files.readAllLines(file).getLast();
        Files.writeString(file, line.replace("\"number\":", "\"number\":9") + "\nrubbish\n", StandardOpenOption.APPEND);
        var report = check().check();
        assertThat(report.findings())
                .containsExactly(
                        new AuditFinding(AuditFinding.Kind.CHECKPOINT_FORGED, 3, 3),
                        new AuditFinding(AuditFinding.Kind.CHECKPOINT_FORGED, 4, 4));
        assertThat(report.checkpoints()).isEqualTo(1);
        var mode = Files.getPosixFilePermissions(home.resolve("keys").resolve("audit-private.key"));
        assertThat(PosixFilePermissions.toString(mode)).isEqualTo("rw-------");
    }

    @Test
    void isCheckedFromTheCommandLine() {
        command(subject(), "x");
        var environment = new HashMap<String, String>();
        TestDatabase.database().settings().forEach((name, value) -> environment.put(name, value.toString()));
        environment.put("CODAU_HOME", home.toString());
        var printed = new ByteArrayOutputStream();
        var terminal = new Terminal(environment, printed, printed, Clock.systemUTC());
        var code = new Program(terminal).execute("audit-check");
        assertThat(printed.toString(StandardCharsets.UTF_8)).startsWith("Nhật ký nguyên vẹn");
        assertThat(code).isZero();
    }

    /** Tampers, checks and puts everything back, as a database administrator can. */
    private void assertTampered(String sql, String kind, long number) {
        withoutTriggers(() -> {
            owner.sql("create or replace table audit_backup as select * from audit_entry")
                    .update();
            owner.sql("create or replace table audit_chain_backup as select * from audit_chain")
                    .update();
            for (var statement : sql.split(";", -1)) {
                owner.sql(statement).update();
            }
            try {
                assertThat(check().check().findings()).anySatisfy(finding -> {
                    assertThat(finding.kind().name()).isEqualTo(kind);
                    assertThat(finding.from()).isEqualTo(number);
                });
            } finally {
                owner.sql("delete from audit_entry").update();
                owner.sql("insert into audit_entry (" + EntryRow.COLUMNS + ") select " + EntryRow.COLUMNS
                                + " from audit_backup")
                        .update();
                owner.sql("update audit_chain c join audit_chain_backup b set c.last_number = b.last_number,"
                                + " c.last_hash = b.last_hash")
                        .update();
            }
        });
    }

    private void withoutTriggers(Runnable work) {
        var triggers = List.of("audit_entry_keep", "audit_entry_hold", "audit_entry_link");
        var made = triggers.stream().map(this::made).toList();
        triggers.forEach(trigger -> owner.sql("drop trigger " + trigger).update());
        try {
            work.run();
        } finally {
            owner.sql("drop table if exists audit_backup, audit_chain_backup").update();
            made.forEach(trigger -> owner.sql(trigger).update());
        }
    }

    /** The statement that makes the trigger. */
    private String made(String trigger) {
        return owner.sql("show create trigger " + trigger)
                .query((row, index) -> row.getString("SQL Original Statement"))
                .single();
    }

    private AuditCheck check() {
        return new AuditCheck(portal, home, actor, Clock.systemUTC());
    }

    private long lastNumber() {
        return owner.sql("select last_number from audit_chain")
                .query(Long.class)
                .single();
    }

    private void command(String subject, String reason) {
        transaction.executeWithoutResult(status -> events.publishEvent(done(subject, reason)));
    }

    private static CommandDone done(String subject, String reason) {
        return new CommandDone(
                OrganisationCommand.CREATE_UNIT,
                AuditSubject.stored(subject),
                Optional.empty(),
                Optional.of("Sở Tài chính 𝄞"),
                Optional.of(reason));
    }

    private static AuditFilter filter(String subject, String text) {
        return new AuditFilter(
                "bưởi",
                Optional.of(OrganisationCommand.CREATE_UNIT),
                subject,
                text,
                Optional.empty(),
                Optional.empty());
    }

    private static String subject() {
        return "unit:" + UUID.randomUUID();
    }
}
