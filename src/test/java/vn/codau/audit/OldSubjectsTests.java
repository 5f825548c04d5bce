package vn.codau.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.codau.access.AccessFixture;
import vn.codau.access.AccessFixtures;
import vn.codau.criteria.GroundTables;
import vn.codau.identity.People;
import vn.codau.shared.AccountId;
import vn.codau.shared.AuditSubject;
import vn.codau.shared.Phase;
import vn.codau.support.PortalTest;
import vn.codau.support.TestDatabase;

/** What entries from before subjects had ids are about: read from their texts by the changelog, with no hash changed. */
@PortalTest
@Import({People.class, AccessFixtures.class})
class OldSubjectsTests {

    @Autowired
    private AccessFixtures grounds;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private JdbcClient database;

    @Autowired
    private AuditCheck check;

    @AfterEach
    void leave() {
        People.signOut();
    }

    @Test
    void whatATextTellsIsInTheColumnsHoweverOftenItIsRead() throws SQLException {
        var ground = grounds.another(Phase.SELF_SCORING);
        new GroundTables(beans).publishOwnScores(ground);
        var sheet = database.sql("select id from sheet where unit_id = :unit")
                .param("unit", ground.unit().value())
                .query(UUID.class)
                .single();
        var first = old("CREATE_SEASON", "season:OLD-" + ground.code());
        old("CHANGE_SEASON", "season:OLD-" + ground.code(), "SeasonDetails[code=" + ground.code() + ", name=code=X]");
        var texts = List.of(
                "flag:" + ground.code(),
                "season:OLD-" + ground.code(),
                "cluster:C1/" + ground.cluster(),
                "unit:X/" + ground.cluster() + "/" + ground.otherCluster(),
                "unit:" + ground.unit() + "/I.1/" + ground.cluster(),
                "unit:X",
                "score:C1/X/I.1/SELF/X/" + sheet,
                "scores:C1/HEAD/X/" + ground.cluster(),
                "criterion:I.1/X/" + ground.season(),
                "publication:" + ground.season() + "/OWN_TOTAL/UNITS",
                "awards:*/" + ground.season(),
                "snapshot:" + new UUID(1, 2) + "/C1",
                "account:nguyen-van-a");
        texts.forEach(text -> old("SOMETHING", text));
        carryOver();
        assertColumns(ground, sheet, first);
        carryOver();
        assertColumns(ground, sheet, first);
        grounds.actAsStandingBody();
        assertThat(check.check().findings()).isEmpty();
    }

    private void assertColumns(AccessFixture ground, UUID sheet, long first) {
        var season = AuditSubject.stored("").in(ground.season());
        var cluster = season.in(ground.cluster());
        var nothing = AuditSubject.stored("");
        assertThat(subjects(first))
                .containsExactly(
                        season,
                        season,
                        season,
                        // Called so after the change, which is somebody else's: nobody is called so now.
                        nothing,
                        cluster,
                        cluster.withId(ground.otherCluster().value()),
                        cluster.of(ground.unit()),
                        nothing,
                        cluster.of(ground.unit()).withId(sheet),
                        cluster,
                        season,
                        season,
                        season,
                        nothing.withId(new UUID(1, 2)),
                        nothing);
    }

    private List<AuditSubject> subjects(long first) {
        return database
                .sql("select " + EntryRow.COLUMNS + " from audit_entry where number >= :first order by number")
                .param("first", first)
                .query((row, index) -> EntryRow.read(row))
                .list()
                .stream()
                .map(entry -> entry.what().subject())
                .map(subject -> new AuditSubject("", subject.season(), subject.cluster(), subject.unit(), subject.id()))
                .toList();
    }

    private long old(String command, String subject) {
        return old(command, subject, "x");
    }

    /** As it was written before: the digest covers the text, and nothing else is known. */
    private long old(String command, String subject, String after) {
        var at = Instant.parse("2026-01-05T01:02:03.000004Z");
        var who = new AuditEntry.Who(new AccountId(new UUID(1, 2)), "A", "", "", "-");
        var what = new AuditEntry.What(
                command, AuditSubject.stored(subject), Optional.empty(), Optional.of(after), Optional.empty());
        database.sql("insert into audit_entry (number, at, account, account_name, acting_role, acting_scope, address,"
                        + " command, subject, after_value, previous_hash, hash) values (0, :at, :account, 'A', '', '', '-',"
                        + " :command, :subject, :after, '', :content)")
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("account", who.account().toString())
                .param("command", command)
                .param("subject", subject)
                .param("after", after)
                .param("content", EntryDigest.content(EntryDigest.TEXT, at, who, what))
                .update();
        return database.sql("select max(number) from audit_entry where subject = :subject")
                .param("subject", subject)
                .query(Long.class)
                .single();
    }

    private static void carryOver() throws SQLException {
        try (Connection connection = TestDatabase.owner().getConnection()) {
            var owner = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            for (var statement : changelog().split("@@", -1)) {
                owner.sql(statement).update();
            }
        }
    }

    private static String changelog() {
        try (var in = Objects.requireNonNull(
                OldSubjectsTests.class.getResourceAsStream("/db/changelog/audit-subjects.sql"))) {
            return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1))
                    .filter(line -> !line.startsWith("--"))
                    .collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
