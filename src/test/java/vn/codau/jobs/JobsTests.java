package vn.codau.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.codau.blob.BlobKey;
import vn.codau.blob.BlobStore;
import vn.codau.identity.People;
import vn.codau.identity.People.Person;
import vn.codau.jobs.result.ResultFile;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Grant;
import vn.codau.shared.NotSignedIn;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.UnitId;
import vn.codau.shared.screen.Progress;
import vn.codau.support.MovableClock;
import vn.codau.support.PortalTest;

/** Jobs from the order to the end, on MariaDB, with the present thread as the only node. */
@PortalTest
@Import({People.class, JobTurns.class, TrialKind.class})
class JobsTests {

    @Autowired
    private Jobs jobs;

    @Autowired
    private JobTurns turns;

    @Autowired
    private TrialKind kind;

    @Autowired
    private JobResults results;

    @Autowired
    private BlobStore blobs;

    @Autowired
    private JobStore store;

    @Autowired
    private People people;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private Person officer;

    @BeforeEach
    void signIn() {
        officer = person(new Grant(Role.UNIT_OFFICER, new Scope.OfUnit(UnitId.next())));
        people.signIn(officer);
    }

    @AfterEach
    void leave() {
        ((MovableClock) clock).run();
        People.signOut();
    }

    @Test
    void isThereForWhoeverAskedUntilItIsDone() {
        var name = TrialKind.name();
        var id = jobs.order(kind.order(name, context -> {
            context.expect(4);
            context.step();
            return JobEnd.saying(List.of("one", 2));
        }));

        var waiting = jobs.find(id).orElseThrow();
        assertThat(waiting.state()).isEqualTo(JobState.WAITING);
        assertThat(waiting.isOwn()).isTrue();
        assertThat(waiting.title()).isEqualTo(JobText.of("jobs.problem.gaveUp", 1));
        assertThat(waiting.node()).isEmpty();
        assertThat(jobs.open()).isOne();

        assertThat(turns.done(id)).isEqualTo(JobState.DONE);
        var done = jobs.newest(kind, name).orElseThrow();
        assertThat(done.id()).isEqualTo(id);
        assertThat(done.node()).contains("turns");
        assertThat(done.attempts()).isOne();
        assertThat(done.progress()).isEqualTo(new Progress(4, 4));
        assertThat(done.outcome()).contains("[\"one\",2]");
        assertThat(done.times().ended()).isPresent();
        assertThat(jobs.own()).extracting(JobView::id).containsExactly(id);
        assertThat(jobs.open()).isZero();
        assertThat(kind.isForgotten(name)).isTrue();
    }

    @Test
    void theSameIsOrderedOnceWhileItIsOpen() {
        var order = kind.order(TrialKind.name(), context -> JobEnd.done());
        var first = jobs.order(order);
        assertThat(jobs.order(order)).isEqualTo(first);
        turns.done(first);
        assertThat(jobs.order(order)).isNotEqualTo(first);
    }

    @Test
    void anOrderThatIsUndoneLeavesNeitherRowNorClaim() {
        var order = kind.order(TrialKind.name(), context -> JobEnd.done());
        var id = transaction.execute(status -> {
            status.setRollbackOnly();
            return jobs.order(order);
        });
        assertThat(claims(id)).isZero();
        assertThat(store.find(id)).isEmpty();
        assertThat(claims(jobs.order(order))).isOne();
    }

    @Test
    void runsAsWhoeverAskedAndOutsideOfTransactions() {
        var acting = actor.get();
        var id = jobs.order(kind.order(TrialKind.name(), context -> {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isFalse();
            assertThat(context.askedBy()).isEqualTo(acting.name());
            return JobEnd.saying(actor.get().account().toString());
        }));
        assertThat(turns.done(id)).isEqualTo(JobState.DONE);
        assertThat(jobs.find(id).orElseThrow().outcome())
                .contains("\"" + acting.account().toString() + "\"");
    }

    @Test
    void whoseRoleIsGoneDoesNothingAnyLonger() {
        var id = jobs.order(kind.order(
                TrialKind.name(), context -> JobEnd.saying(actor.get().name())));
        database.sql("delete from account_role where account = :account")
                .param("account", officer.id().value())
                .update();
        assertThat(turns.done(id)).isEqualTo(JobState.FAILED);
        assertThat(store.find(id).orElseThrow().view().problem())
                .map(JobText::key)
                .contains(new NotSignedIn().key());
    }

    @Test
    void aFileIsFetchedByWhoeverAskedAndByNobodyElse() throws IOException {
        var name = TrialKind.name();
        var id = jobs.order(kind.order(name, JobsTests::greeting));
        turns.done(id);
        var job = jobs.find(id).orElseThrow();
        assertThat(job.file()).isPresent();
        assertThat(kind.isHandedOut(name)).isFalse();
        var taken = jobs.take(id);
        try (var content = taken.content()) {
            assertThat(content.readAllBytes()).isEqualTo("chào".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(taken.file()).isEqualTo(job.file().orElseThrow());
        assertThat(taken.file().size()).isEqualTo(5);
        assertThat(kind.isHandedOut(name)).isTrue();

        people.signIn(person(new Grant(Role.UNIT_OFFICER, new Scope.OfUnit(UnitId.next()))));
        assertThat(jobs.find(id)).isEmpty();
        assertThat(jobs.newest(kind, name)).isEmpty();
        assertThatThrownBy(() -> jobs.take(id)).isInstanceOf(JobProblem.class);
        assertThatThrownBy(() -> jobs.callOff(id)).isInstanceOf(JobProblem.class);
        assertThat(jobs.all()).isEmpty();

        for (var overseer : List.of(Role.STANDING_BODY, Role.ADMINISTRATOR)) {
            people.signIn(person(new Grant(overseer, new Scope.Province())));
            assertThat(jobs.all()).extracting(JobView::id).contains(id);
            assertThat(jobs.find(id).map(JobView::isOwn)).contains(false);
            assertThat(jobs.find(id).orElseThrow().file()).isEmpty();
            assertThatThrownBy(() -> jobs.take(id)).isInstanceOf(JobProblem.class);
        }
    }

    @Test
    void whatAKindSharesIsFoundByOthersToo() {
        var trial = new TrialKind.Trial(TrialKind.name(), java.util.UUID.randomUUID(), true);
        var id = jobs.order(kind.order(trial, JobsTests::greeting));
        turns.done(id);
        people.signIn(person(new Grant(Role.AUDITOR, new Scope.Province())));
        assertThat(jobs.newest(kind, trial.name()).map(JobView::id)).contains(id);
        assertThat(jobs.find(id).orElseThrow().file()).isPresent();
        people.signIn(person(new Grant(Role.BOARD, new Scope.Province())));
        assertThat(jobs.newest(kind, trial.name())).isEmpty();
    }

    @Test
    void isTriedAgainAsOftenAsItMayBe() {
        var tries = new AtomicInteger();
        var second = jobs.order(kind.order(TrialKind.name(), context -> {
            if (tries.incrementAndGet() < 2) {
                throw new IOException("not yet");
            }
            return JobEnd.done();
        }));
        assertThat(turns.done(second)).isEqualTo(JobState.DONE);
        assertThat(jobs.find(second).orElseThrow().attempts()).isEqualTo(2);

        tries.set(0);
        var never = jobs.order(kind.order(TrialKind.name(), context -> {
            tries.incrementAndGet();
            throw new IllegalStateException("never");
        }));
        assertThat(turns.done(never)).isEqualTo(JobState.FAILED);
        assertThat(tries).hasValue(3);
        assertThat(jobs.find(never).orElseThrow().problem()).contains(JobText.of("jobs.problem.gaveUp", 3));
    }

    @Test
    void whatIsRefusedIsNotTriedAgain() {
        var tries = new AtomicInteger();
        var id = jobs.order(kind.order(TrialKind.name(), context -> {
            tries.incrementAndGet();
            throw new JobProblem(JobProblem.Reason.TOO_MANY, 7);
        }));
        assertThat(turns.done(id)).isEqualTo(JobState.FAILED);
        assertThat(tries).hasValue(1);
        assertThat(jobs.find(id).orElseThrow().problem()).contains(JobText.of("jobs.problem.tooMany", 7));
    }

    @Test
    void whatIsCalledOffDoesNotBegin() {
        var name = TrialKind.name();
        var id = jobs.order(kind.order(name, context -> {
            throw new AssertionError("begun");
        }));
        jobs.callOff(id);
        assertThat(jobs.find(id).orElseThrow().state()).isEqualTo(JobState.CANCELLED);
        assertThat(turns.done(id)).isEqualTo(JobState.CANCELLED);
        assertThat(kind.isForgotten(name)).isTrue();
    }

    @Test
    void whatIsCalledOffWhileItRunsTakesNoEffect() {
        var effects = new AtomicInteger();
        var id = new JobId[1];
        id[0] = jobs.order(kind.order(TrialKind.name(), context -> {
            assertThat(store.callOffRunning(id[0])).isTrue();
            return new JobEnd.Committing(() -> {
                database.sql("update account set full_name = 'changed' where id = :id")
                        .param("id", officer.id().value())
                        .update();
                effects.incrementAndGet();
                return Optional.empty();
            });
        }));
        assertThat(turns.done(id[0])).isEqualTo(JobState.CANCELLED);
        assertThat(effects).hasValue(1);
        assertThat(actor.get().name()).isNotEqualTo("changed");

        var file = new JobId[1];
        file[0] = jobs.order(kind.order(TrialKind.name(), context -> {
            store.callOffRunning(file[0]);
            return greeting(context);
        }));
        assertThat(turns.done(file[0])).isEqualTo(JobState.CANCELLED);
        assertThat(kept(file[0], 1)).isFalse();
    }

    /** A node that was silent for too long, and comes back when another one has done it. */
    @Test
    void whoeverWasTakenOverRecordsNothing() {
        var tries = new AtomicInteger();
        var id = new JobId[1];
        id[0] = jobs.order(kind.order(TrialKind.name(), context -> {
            if (tries.incrementAndGet() == 1) {
                assertThat(turns.done(id[0])).isEqualTo(JobState.DONE);
                Files.writeString(context.scratch("file"), "late");
                return JobEnd.file(context.scratch("file"), "late.txt", "text/plain");
            }
            return greeting(context);
        }));
        assertThat(turns.done(id[0])).isEqualTo(JobState.DONE);
        var job = jobs.find(id[0]).orElseThrow();
        assertThat(job.attempts()).isEqualTo(2);
        assertThat(job.file().map(ResultFile::name)).contains("chào.txt");
        assertThat(kept(id[0], 1)).isFalse();
        assertThat(kept(id[0], 2)).isTrue();
    }

    @Test
    void nobodyOrdersMoreThanThePortalWillDo() {
        for (int i = 0; i < 40; i++) {
            jobs.order(kind.order(TrialKind.name(), context -> JobEnd.done()));
        }
        assertThatThrownBy(() -> jobs.order(kind.order(TrialKind.name(), context -> JobEnd.done())))
                .isInstanceOf(JobProblem.class);
        jobs.own().forEach(job -> jobs.callOff(job.id()));
        jobs.order(kind.order(TrialKind.name(), context -> JobEnd.done()));
    }

    @Test
    void resultsExpireAndThenTheRowsDo() {
        var id = jobs.order(kind.order(TrialKind.name(), JobsTests::greeting));
        turns.done(id);
        var now = clock.instant();
        later(now, Duration.ofHours(23));
        results.expire(1_000);
        assertThat(store.find(id).orElseThrow().view().file()).isPresent();
        later(now, Duration.ofHours(25));
        results.expire(1_000);
        assertThat(store.find(id).orElseThrow().view().file()).isEmpty();
        assertThat(kept(id, 1)).isFalse();
        later(now, Duration.ofDays(31));
        results.expire(1_000);
        assertThat(store.find(id)).isEmpty();
    }

    private void later(java.time.Instant now, Duration by) {
        ((MovableClock) clock).set(now.plus(by));
    }

    private static JobEnd greeting(JobContext context) throws IOException {
        var file = context.scratch("file");
        Files.writeString(file, "chào");
        return JobEnd.file(file, "chào.txt", "text/plain");
    }

    private boolean kept(JobId id, int attempt) {
        return blobs.find(new BlobKey("job-results", id + "-" + attempt)).isPresent();
    }

    private int claims(JobId id) {
        return database.sql("select count(*) from job_claim_long where task_instance = :id")
                .param("id", id.toString())
                .query(Integer.class)
                .single();
    }

    private Person person(Grant grant) {
        return people.newPerson(List.of(grant));
    }
}
