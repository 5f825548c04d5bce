package vn.codau.audit;

import org.springframework.stereotype.Component;
import vn.codau.jobs.JobContext;
import vn.codau.jobs.JobEnd;
import vn.codau.jobs.JobKind;

/** Signs how far the chain has come. Signing twice says the same twice. */
@Component
class CheckpointJob implements JobKind<CheckpointJob.Wanted> {

    private final AuditCheck audit;

    CheckpointJob(AuditCheck audit) {
        this.audit = audit;
    }

    /** The present end of the chain: there is nothing to choose. */
    record Wanted() {}

    @Override
    public String code() {
        return "audit.checkpoint";
    }

    @Override
    public Class<Wanted> payload() {
        return Wanted.class;
    }

    @Override
    public JobEnd run(Wanted wanted, JobContext context) {
        audit.sign();
        return JobEnd.done();
    }
}
