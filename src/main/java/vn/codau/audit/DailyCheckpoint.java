package vn.codau.audit;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.codau.jobs.JobOrder;
import vn.codau.jobs.JobText;
import vn.codau.jobs.JobTimetable;

/** Has the chain signed once a day, by one node. */
@Configuration(proxyBeanMethods = false)
class DailyCheckpoint {

    @Bean
    JobTimetable checkpoints(CheckpointJob job, @Value("${codau.audit.checkpoint:0 55 23 * * *}") String cron) {
        return new JobTimetable(
                "audit.checkpoint",
                cron,
                () -> new JobOrder<>(job, "log", new CheckpointJob.Wanted(), JobText.of("audit.job.checkpoint")));
    }
}
