package vn.codau.evidence.upkeep;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.codau.evidence.EvidenceCommand;
import vn.codau.evidence.store.EvidenceCheck;
import vn.codau.evidence.store.StoreReport;
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

/** Reads every piece of evidence beside all other work; whoever may check the store finds the newest report. */
@Component
public class EvidenceCheckJob implements JobKind<EvidenceCheckJob.Wanted> {

    /** Which jobs these are: there is one store. */
    public static final String ABOUT = "store";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Jobs jobs;
    private final EvidenceCheck check;
    private final CurrentActor actor;

    EvidenceCheckJob(Jobs jobs, EvidenceCheck check, CurrentActor actor) {
        this.jobs = jobs;
        this.check = check;
        this.actor = actor;
    }

    /** All of the store: there is nothing to choose. */
    public record Wanted() {}

    /** Has the store checked. Two who ask at once get the same report. */
    public JobId order() {
        actor.get().require(EvidenceCommand.CHECK_EVIDENCE);
        return jobs.order(new JobOrder<>(this, ABOUT, new Wanted(), JobText.of("evidence.job.check")));
    }

    /** What a finished check found. */
    public Optional<StoreReport> report(JobView job) {
        return job.outcome().map(outcome -> JSON.readValue(outcome, StoreReport.class));
    }

    @Override
    public String code() {
        return "evidence.check";
    }

    @Override
    public Class<Wanted> payload() {
        return Wanted.class;
    }

    @Override
    public JobEnd run(Wanted wanted, JobContext context) {
        return JobEnd.saying(check.check());
    }

    @Override
    public boolean isSharedWith(Wanted wanted, Actor other) {
        return EvidenceCommand.CHECK_EVIDENCE.roles().contains(other.role());
    }
}
