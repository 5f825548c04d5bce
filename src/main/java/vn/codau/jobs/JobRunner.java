package vn.codau.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;
import vn.codau.jobs.JobStopped.Why;
import vn.codau.jobs.result.StoredResult;
import vn.codau.shared.ActingLater;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.NotInTransaction;

/** Does one job on this node, from its beginning to its end, and sees to it that it ends once. */
@Component
class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final int LONGEST_PAUSE_IS_FIRST_TIMES = 64;

    private final JobStore store;
    private final JobKinds kinds;
    private final JobResults results;
    private final JobJson json;
    private final ActingLater acting;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Set<RunningJob> running = ConcurrentHashMap.newKeySet();

    JobRunner(
            JobStore store,
            JobKinds kinds,
            JobResults results,
            JobJson json,
            ActingLater acting,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.store = store;
        this.kinds = kinds;
        this.results = results;
        this.json = json;
        this.acting = acting;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What this node works on now. */
    Collection<RunningJob> running() {
        return running;
    }

    /**
     * Does it, unless it has ended.
     *
     * @param node this one's name
     * @param scratch a folder for what it writes
     * @return after which pause it is to be begun anew; empty if it never is
     */
    Optional<Duration> run(JobId id, String node, Path scratch) {
        NotInTransaction.require();
        if (!store.begin(id, node, clock.instant())) {
            return Optional.empty();
        }
        var row = store.find(id).orElseThrow();
        var own = scratch.resolve(id + "-" + row.view().attempts());
        var job = new RunningJob(row, own);
        running.add(job);
        try {
            return attempted(row, job);
        } finally {
            running.remove(job);
            discard(own);
        }
    }

    private Optional<Duration> attempted(JobRow row, RunningJob job) {
        try {
            if (row.view().isCalledOff()) {
                throw new JobStopped(Why.CALLED_OFF);
            }
            var kind = kinds.of(row.kind());
            if (job.attempt() > kind.attempts()) {
                throw new JobProblem(JobProblem.Reason.GAVE_UP, kind.attempts());
            }
            inTheNameOf(row, () -> end(row, job, ran(kind, row, job)));
            return over(row);
        } catch (JobStopped stopped) {
            return stopped(row, job, stopped.why());
        } catch (DomainProblem refused) {
            LOG.info("Job {} {} was refused", row.kind(), row.id(), refused);
            return failed(row, job, new JobText(refused.key(), refused.arguments()));
        } catch (RuntimeException broken) {
            LOG.error("Job {} {}: attempt {} failed", row.kind(), row.id(), job.attempt(), broken);
            return again(row, job);
        }
    }

    private void inTheNameOf(JobRow row, Runnable work) {
        if (row.acting().isEmpty()) {
            work.run();
            return;
        }
        acting.as(row.acting().get(), () -> {
            work.run();
            return true;
        });
    }

    private <P> JobEnd ran(JobKind<P> kind, JobRow row, RunningJob job) {
        try {
            return kind.run(kinds.payload(kind, row), job);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void end(JobRow row, RunningJob job, JobEnd end) {
        job.requireGoing();
        switch (end) {
            case JobEnd.Done(var outcome) -> record(job, Optional.empty(), outcome);
            case JobEnd.Made made -> record(job, Optional.of(results.kept(row, made)), made.outcome());
            case JobEnd.Committing(var work) -> commit(job, work);
        }
    }

    /** The work and the end of the job in one transaction: what another node has begun anew, or somebody called off, undoes both. */
    private void commit(RunningJob job, Supplier<Optional<Object>> work) {
        transaction.executeWithoutResult(status -> record(job, Optional.empty(), work.get()));
    }

    private void record(RunningJob job, Optional<StoredResult> result, Optional<Object> outcome) {
        store.progress(job.id(), job.attempt(), job.progress());
        if (!store.done(job.id(), job.attempt(), result, outcome.map(json::written), results.times())) {
            throw new JobStopped(store.isCalledOff(job.id()) ? Why.CALLED_OFF : Why.TAKEN_OVER);
        }
    }

    private Optional<Duration> stopped(JobRow row, RunningJob job, Why why) {
        LOG.info("Job {} {} stops: {}", row.kind(), row.id(), why);
        switch (why) {
            case CALLED_OFF -> store.calledOff(job.id(), job.attempt(), results.times());
            case NODE_STOPS -> {
                store.release(job.id(), job.attempt(), false);
                return Optional.of(Duration.ZERO);
            }
            case TAKEN_OVER -> {
                results.remove(row, job.attempt());
                return Optional.empty();
            }
        }
        return over(row);
    }

    private Optional<Duration> failed(JobRow row, RunningJob job, JobText problem) {
        store.failed(job.id(), job.attempt(), problem, results.times());
        return over(row);
    }

    private Optional<Duration> again(JobRow row, RunningJob job) {
        var most = kinds.of(row.kind()).attempts();
        if (job.attempt() >= most) {
            return failed(row, job, JobText.of(JobProblem.Reason.GAVE_UP.key(), most));
        }
        store.release(job.id(), job.attempt(), true);
        var times = Math.min(1 << (2 * (job.attempt() - 1)), LONGEST_PAUSE_IS_FIRST_TIMES);
        return Optional.of(FIRST_PAUSE.multipliedBy(times));
    }

    /** It has ended: what earlier attempts left, and what was kept for it alone, goes. */
    private Optional<Duration> over(JobRow row) {
        store.find(row.id()).filter(now -> !now.view().isOpen()).ifPresent(results::tidy);
        return Optional.empty();
    }

    private static void discard(Path scratch) {
        try {
            FileSystemUtils.deleteRecursively(scratch);
        } catch (IOException left) {
            LOG.warn("{} stays behind until the node starts anew", scratch, left);
        }
    }
}
