package vn.codau.audit;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.codau.jobs.JobContext;
import vn.codau.jobs.JobEnd;
import vn.codau.jobs.JobId;
import vn.codau.jobs.JobKind;
import vn.codau.jobs.JobOrder;
import vn.codau.jobs.JobText;
import vn.codau.jobs.JobView;
import vn.codau.jobs.Jobs;
import vn.codau.shared.Actor;
import vn.codau.shared.CurrentActor;

/** Reads the whole chain beside all other work; whoever may check it finds the newest report, whoever asked for it. */
@Component
public class AuditCheckJob implements JobKind<AuditCheckJob.Wanted> {

    /** Which jobs these are: there is one log. */
    public static final String ABOUT = "log";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Jobs jobs;
    private final AuditCheck audit;
    private final CurrentActor actor;

    AuditCheckJob(Jobs jobs, AuditCheck audit, CurrentActor actor) {
        this.jobs = jobs;
        this.audit = audit;
        this.actor = actor;
    }

    /** All of the log: there is nothing to choose. */
    public record Wanted() {}

    /** Has the chain checked. Two who ask at once get the same report. */
    public JobId order() {
        actor.get().require(AuditLogCommand.CHECK_AUDIT);
        return jobs.order(new JobOrder<>(this, ABOUT, new Wanted(), JobText.of("audit.job.check")));
    }

    /** What a finished check found. */
    public Optional<AuditReport> report(JobView job) {
        return job.outcome().map(outcome -> JSON.readValue(outcome, AuditReport.class));
    }

    @Override
    public String code() {
        return "audit.check";
    }

    @Override
    public Class<Wanted> payload() {
        return Wanted.class;
    }

    @Override
    public JobEnd run(Wanted wanted, JobContext context) {
        return JobEnd.saying(audit.check());
    }

    @Override
    public boolean isSharedWith(Wanted wanted, Actor other) {
        return AuditLogCommand.CHECK_AUDIT.roles().contains(other.role());
    }
}
