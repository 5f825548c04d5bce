package vn.codau.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.codau.jobs.JobStopped.Why;
import vn.codau.jobs.result.WorkFolder;

/**
 * This node's part in doing jobs: it claims what waits in either lane, says that it lives, writes down how far its jobs are, and
 * leaves them to the others when it is to stop.
 */
@Component
class JobNode implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JobNode.class);
    private static final int MISSED_HEARTBEATS = 6;
    private static final int LONGEST_MACHINE = 40;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(4);
    private static final Duration LOOK = Duration.ofSeconds(1);
    /** As Spring has it: an entry that is switched off. */
    private static final String NEVER = "-";

    private static final String HOURLY = "0 17 * * * *";
    private static final int MOST_EXPIRED = 500;

    private final DataSource database;
    private final JobRunner runner;
    private final JobStore store;
    private final JobResults results;
    private final JobClaims claims;
    private final JobOrders orders;
    private final ObjectProvider<JobTimetable> timetables;
    private final JobSettings settings;
    private final Path folder;
    private @Nullable Shift shift;

    JobNode(
            DataSource database,
            JobRunner runner,
            JobStore store,
            JobResults results,
            JobClaims claims,
            JobOrders orders,
            ObjectProvider<JobTimetable> timetables,
            JobSettings settings,
            @Value("${codau.home}") Path home) {
        this.database = database;
        this.runner = runner;
        this.store = store;
        this.results = results;
        this.claims = claims;
        this.orders = orders;
        this.timetables = timetables;
        this.settings = settings;
        this.folder = home.resolve("jobs").resolve("work");
    }

    /** From a start to a stop. */
    private record Shift(
            String node,
            WorkFolder scratch,
            List<Scheduler> lanes,
            ScheduledExecutorService watch,
            Future<?> looking) {}

    @Override
    public synchronized void start() {
        if (settings.threads() == 0 || shift != null) {
            return;
        }
        var node = name();
        var scratch = WorkFolder.open(folder, node);
        var lanes = new ArrayList<Scheduler>();
        for (var lane : Lane.values()) {
            var scheduler = scheduler(lane, node, scratch.path());
            lanes.add(scheduler);
            scheduler.start();
            claims.whenOffered(lane, scheduler::triggerCheckForDueExecutions);
        }
        var watch = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("jobs-watch").factory());
        var looking = watch.scheduleWithFixedDelay(this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
        shift = new Shift(node, scratch, List.copyOf(lanes), watch, looking);
        LOG.info("This node does jobs as {}", node);
    }

    /** A name of its own for every start: whoever was killed does not come back under the same one. */
    private String name() {
        var machine = settings.node().isBlank()
                ? Optional.ofNullable(System.getenv("HOSTNAME"))
                        .filter(name -> !name.isBlank())
                        .orElse("node")
                : settings.node();
        return machine.substring(0, Math.min(machine.length(), LONGEST_MACHINE)) + "-"
                + UUID.randomUUID().toString().substring(0, 4);
    }

    private Scheduler scheduler(Lane lane, String node, Path scratch) {
        var builder = Scheduler.create(database, List.of(task(node, scratch)))
                .tableName(lane.table())
                .jdbcCustomization(JobClaims.DIALECT)
                .schedulerName(new SchedulerName.Fixed(node))
                .threads(settings.threads())
                .pollingInterval(settings.poll())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LONGEST_STOP);
        return lane == Lane.LONG ? builder.startTasks(recurring()).build() : builder.build();
    }

    private CustomTask<Void> task(String node, Path scratch) {
        return Tasks.custom(JobClaims.TASK, Void.class)
                .onDeadExecutionRevive()
                .execute((claim, context) ->
                        after(runner.run(new JobId(UUID.fromString(claim.getId())), node, scratch)));
    }

    private static CompletionHandler<Void> after(Optional<Duration> pause) {
        return (complete, claim) -> pause.ifPresentOrElse(
                left -> claim.reschedule(complete, complete.getTimeDone().plus(left)), claim::remove);
    }

    private List<RecurringTask<Void>> recurring() {
        var tasks = new ArrayList<RecurringTask<Void>>();
        tasks.add(Tasks.recurring("jobs.expire", new CronSchedule(HOURLY))
                .execute((claim, context) -> results.expire(MOST_EXPIRED)));
        timetables.stream()
                .filter(entry -> !entry.cron().equals(NEVER))
                .forEach(entry -> tasks.add(Tasks.recurring(entry.code(), new CronSchedule(entry.cron()))
                        .execute((claim, context) -> orders.place(entry.order().get(), Optional.empty()))));
        return tasks;
    }

    /** Writes down how far this node's jobs are, and tells those that are to stop. */
    private void look() {
        for (var job : runner.running()) {
            try {
                if (!store.progress(job.id(), job.attempt(), job.progress())) {
                    job.stop(Why.TAKEN_OVER);
                } else if (store.isCalledOff(job.id())) {
                    job.stop(Why.CALLED_OFF);
                }
            } catch (RuntimeException failed) {
                LOG.warn("The progress of job {} was not written down", job.id(), failed);
            }
        }
    }

    @Override
    public synchronized void stop() {
        var over = shift;
        if (over == null) {
            return;
        }
        shift = null;
        for (var lane : Lane.values()) {
            claims.whenOffered(lane, () -> {});
        }
        over.looking().cancel(false);
        over.watch().shutdown();
        runner.running().forEach(job -> job.stop(Why.NODE_STOPS));
        over.lanes().forEach(Scheduler::stop);
        over.scratch().close();
    }

    @Override
    public synchronized boolean isRunning() {
        return shift != null;
    }
}
