package vn.codau.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.codau.engine.Nodes.base;
import static vn.codau.engine.Nodes.sum;
import static vn.codau.engine.Rules.SELF;
import static vn.codau.engine.Rules.direct;

import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.codau.criteria.Published;
import vn.codau.scoring.Fixture.Measure;
import vn.codau.scoring.entry.SaveCell;
import vn.codau.scoring.selfscore.SelfScoring;
import vn.codau.scoring.selfscore.Submit;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.sheet.SheetState;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Command;
import vn.codau.shared.Contended;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.support.PortalTest;

/** Two transactions that wait for each other: the database undoes the lighter one, which is the portal's here. */
@PortalTest
@Import({ActingAs.class, Published.class, Fixture.class})
class ContentionTests {

    /** The database undoes whoever has changed less. */
    private static final int HEAVY = 400;

    private static final String LOCK = "select id from sheet where cluster_id = :cluster for update";

    @Autowired
    private ActingAs stage;

    @Autowired
    private Fixture fixture;

    @Autowired
    private SelfScoring scoring;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private BeanFactory portal;

    private final ExecutorService elsewhere = Executors.newSingleThreadExecutor();
    private final AtomicInteger attempts = new AtomicInteger();
    private Fixture.Set set;
    private Fixture.Set other;

    @BeforeEach
    void begin() {
        set = published();
        other = published();
        stage.in(Phase.SELF_SCORING);
        stage.as(ActingAs.of(Role.UNIT_HEAD, set.unit("A")));
        save("1");
    }

    private Fixture.Set published() {
        var made = fixture.set("A", "B");
        fixture.publish(made, Measure.of(SELF, sum("I", base("I.1", direct("10")))));
        return made;
    }

    @AfterEach
    void end() {
        stage.during(null);
        elsewhere.shutdownNow();
    }

    @Test
    void aCommandWithARequestIsDoneOnceMoreAsAWhole() throws Exception {
        var rival = deadlockOnce(ScoreCommand.SUBMIT_SHEET);
        submit(UUID.randomUUID());
        rival.get().get();
        assertThat(attempts).as("undone and repeated").hasValue(2);
        assertThat(state()).isEqualTo(SheetState.SUBMITTED);
        assertThat(submissions()).as("entries of the log").isOne();
        assertThat(Invariants.broken(portal, set.code())).isEmpty();
    }

    @Test
    void aCommandWithoutARequestIsRefusedInWords() throws Exception {
        var rival = deadlockOnce(ScoreCommand.SAVE_SELF_SCORE);
        assertThatThrownBy(() -> save("2"))
                .isInstanceOfSatisfying(
                        Contended.class, refused -> assertThat(refused.key()).isEqualTo("shared.problem.contended"));
        rival.get().get();
        assertThat(attempts).hasValue(1);
        assertThat(scoring.open(set.cluster(), set.unit("A")).cell("I.1").entered())
                .isEqualTo(CellValue.of("1"));
        save("2");
        assertThat(Invariants.broken(portal, set.code())).isEmpty();
    }

    /** A record that has changed since it was read, a wait that took too long, a deadlock. */
    @ParameterizedTest
    @ValueSource(ints = {1020, 1205, 1213})
    void isRepeatedThreeTimesAndThenRefused(int number) {
        failing(number);
        assertThatThrownBy(() -> submit(UUID.randomUUID())).isInstanceOf(Contended.class);
        assertThat(attempts).hasValue(4);
        assertThat(state()).isEqualTo(SheetState.OPEN);
        assertThat(submissions()).isZero();
    }

    @Test
    void whatElseTheDatabaseRefusesIsNotRepeated() {
        failing(1146);
        assertThatThrownBy(() -> submit(UUID.randomUUID())).isInstanceOf(UncategorizedSQLException.class);
        assertThat(attempts).hasValue(1);
    }

    private void failing(int number) {
        stage.during(event -> {
            attempts.incrementAndGet();
            throw new UncategorizedSQLException("test", null, new SQLException("test", "HY000", number));
        });
    }

    /** The first time that the command is about to be committed, it and somebody with more work wait for each other. */
    private AtomicReference<Future<?>> deadlockOnce(Command command) {
        var rival = new AtomicReference<Future<?>>();
        stage.during(event -> {
            if (event.command().equals(command) && attempts.incrementAndGet() == 1) {
                var holds = new CountDownLatch(1);
                rival.set(elsewhere.submit(() -> transaction.executeWithoutResult(status -> {
                    lock(other.cluster());
                    work();
                    holds.countDown();
                    lock(set.cluster());
                    status.setRollbackOnly();
                })));
                await(holds);
                lock(other.cluster());
            }
        });
        return rival;
    }

    private void work() {
        var account = UUID.randomUUID();
        IntStream.range(0, HEAVY)
                .forEach(number -> database.sql("insert into request (account, id, at) values (:account, :id, now(6))")
                        .param("account", account)
                        .param("id", UUID.randomUUID())
                        .update());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void lock(ClusterId cluster) {
        database.sql(LOCK).param("cluster", cluster.value()).query().listOfRows();
    }

    private void save(String value) {
        var seen = scoring.open(set.cluster(), set.unit("A")).cell("I.1").version();
        scoring.save(new SaveCell(set.cluster(), set.unit("A"), "I.1", seen, CellValue.of(value), ""));
    }

    private void submit(UUID request) {
        scoring.submit(new Submit(set.cluster(), set.unit("A"), request, "Đủ"));
    }

    private SheetState state() {
        return scoring.open(set.cluster(), set.unit("A")).state().state();
    }

    private long submissions() {
        return database.sql("select count(*) from audit_entry where command = 'SUBMIT_SHEET' and subject like :subject")
                .param("subject", "sheet:" + set.code() + "/%")
                .query(Long.class)
                .single();
    }
}
