package vn.codau.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Instant;
import org.springframework.scheduling.support.CronExpression;
import vn.codau.platform.time.Vietnam;

/** Moments by a cron expression as Spring reads it, in the time of Vietnam. */
final class CronSchedule implements Schedule {

    private final CronExpression cron;

    CronSchedule(String cron) {
        this.cron = CronExpression.parse(cron);
    }

    @Override
    public Instant getNextExecutionTime(ExecutionComplete last) {
        return after(last.getTimeDone());
    }

    @Override
    public Instant getInitialExecutionTime(Instant now) {
        return after(now);
    }

    private Instant after(Instant moment) {
        var next = cron.next(moment.atZone(Vietnam.ZONE));
        return next == null ? NEVER : next.toInstant();
    }

    @Override
    public boolean isDeterministic() {
        return true;
    }
}
