package vn.codau.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.codau.identity.People;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.support.PortalTest;
import vn.codau.support.TestFolder;

/** Several nodes on one database. */
@PortalTest
@Import({People.class, TrialKind.class})
class JobNodesTests {

    private static final Duration BEAT = Duration.ofMillis(200);

    @Autowired
    private Jobs jobs;

    @Autowired
    private TrialKind kind;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource source;

    @Autowired
    private JobStore store;

    @Autowired
    private JobResults results;

    @Autowired
    private JobOrders orders;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private final List<JobNode> nodes = new ArrayList<>();

    @BeforeEach
    void beginAlone() {
        for (var lane : Lane.values()) {
            database.sql("delete from " + lane.table()).update();
        }
        people.signIn(people.newPerson(List.of(new Grant(Role.BOARD, new Scope.Province()))));
    }

    @AfterEach
    void leave() {
        nodes.forEach(JobNode::stop);
        People.signOut();
    }

    @Test
    void eachJobIsDoneOnceHoweverManyNodesThereAre() {
        var runs = new ConcurrentHashMap<String, AtomicInteger>();
        var ordered = new ArrayList<JobId>();
        node("a");
        node("b");
        for (int i = 0; i < 30; i++) {
            var name = TrialKind.name();
            ordered.add(jobs.order(kind.order(name, context -> {
                runs.computeIfAbsent(name, any -> new AtomicInteger()).incrementAndGet();
                return JobEnd.done();
            })));
        }
        await().pollInSameThread().until(() -> jobs.open() == 0);
        assertThat(runs)
                .hasSize(30)
                .allSatisfy((name, times) -> assertThat(times).hasValue(1));
        assertThat(ordered).allSatisfy(id -> {
            var job = jobs.find(id).orElseThrow();
            assertThat(job.state()).isEqualTo(JobState.DONE);
            assertThat(job.attempts()).isOne();
            assertThat(job.node().orElseThrow()).matches("[ab]-[0-9a-f]{4}");
        });
        await().until(() -> database.sql("select count(*) from job_claim_long where task_name = 'job'")
                        .query(Integer.class)
                        .single()
                == 0);
    }

    @Test
    void whatADeadNodeHeldIsTakenOver() {
        var tries = new AtomicInteger();
        var id = jobs.order(kind.order(TrialKind.name(), context -> {
            tries.incrementAndGet();
            return JobEnd.done();
        }));
        // As a node leaves it that is killed after it has begun: claimed, begun and silent since.
        assertThat(store.begin(id, "dead-0000", java.time.Instant.now())).isTrue();
        assertThat(database.sql(
                                "update job_claim_long set picked = true, picked_by = 'dead-0000', version = version + 1,"
                                        + " last_heartbeat = utc_timestamp(6) - interval 1 hour where task_instance = :id")
                        .param("id", id.toString())
                        .update())
                .isOne();
        node("alive");
        await().pollInSameThread().until(() -> !jobs.find(id).orElseThrow().isOpen());
        var job = jobs.find(id).orElseThrow();
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.attempts()).isEqualTo(2);
        assertThat(job.node().orElseThrow()).startsWith("alive-");
        assertThat(tries).hasValue(1);
    }

    @Test
    void aNodeThatStopsLeavesItsJobsToTheOthers() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var tries = new AtomicInteger();
        var first = node("first");
        var id = jobs.order(kind.order(TrialKind.name(), context -> {
            if (tries.incrementAndGet() == 1) {
                begun.countDown();
                goOnUntilStopped(context);
            }
            return JobEnd.done();
        }));
        begun.await();
        first.stop();
        var left = jobs.find(id).orElseThrow();
        assertThat(left.state()).isEqualTo(JobState.WAITING);
        assertThat(left.attempts()).isZero();
        node("second");
        await().pollInSameThread().until(() -> !jobs.find(id).orElseThrow().isOpen());
        assertThat(jobs.find(id).orElseThrow().node().orElseThrow()).startsWith("second-");
    }

    @Test
    void whatRunsIsCalledOffFromAnywhereAndShowsHowFarItIs() {
        node("a");
        var id = jobs.order(kind.order(TrialKind.name(), context -> {
            context.expect(3);
            context.step();
            goOnUntilStopped(context);
            return JobEnd.done();
        }));
        await().pollInSameThread()
                .until(() -> jobs.find(id).orElseThrow().progress().percent() == 33);
        jobs.callOff(id);
        await().pollInSameThread().until(() -> !jobs.find(id).orElseThrow().isOpen());
        assertThat(jobs.find(id).orElseThrow().state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void whatStandsInTheTimetableIsOrderedOnceByAllNodesTogether() {
        var runs = new AtomicInteger();
        var name = TrialKind.name();
        var order = kind.order(name, context -> {
            runs.incrementAndGet();
            return JobEnd.done();
        });
        var entry = new JobTimetable("jobs.trial." + UUID.randomUUID(), "0 0 0 1 1 *", () -> order);
        node("a", entry);
        node("b", entry);
        assertThat(database.sql("update job_claim_long set execution_time = utc_timestamp(6) where task_name = :name")
                        .param("name", entry.code())
                        .update())
                .isOne();
        await().until(() -> database.sql("select count(*) from job where about = :about and state = 'DONE'")
                        .param("about", name)
                        .query(Integer.class)
                        .single()
                == 1);
        assertThat(runs).hasValue(1);
    }

    /** Looks again and again, as somebody's work does between its steps. */
    private static void goOnUntilStopped(JobContext context) {
        while (true) {
            context.requireGoing();
            Thread.onSpinWait();
        }
    }

    private JobNode node(String name, JobTimetable... entries) {
        var settings = new JobSettings(name, 2, BEAT, BEAT, Duration.ofHours(1), Duration.ofDays(1), 40);
        var node = new JobNode(
                source,
                (JobRunner) beans.autowire(JobRunner.class, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false),
                store,
                results,
                beans.getBean(JobClaims.class),
                orders,
                new Entries(List.of(entries)),
                settings,
                TestFolder.PATH.resolve("nodes").toAbsolutePath());
        node.start();
        nodes.add(node);
        return node;
    }

    /** A timetable of the test's own. */
    private record Entries(List<JobTimetable> entries) implements ObjectProvider<JobTimetable> {

        @Override
        public java.util.Iterator<JobTimetable> iterator() {
            return entries.iterator();
        }

        @Override
        public java.util.stream.Stream<JobTimetable> stream() {
            return entries.stream();
        }

        @Override
        public JobTimetable getObject() {
            return entries.getFirst();
        }
    }
}
