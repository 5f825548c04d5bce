package vn.codau.organisation.imports;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.codau.jobs.JobContext;
import vn.codau.jobs.JobEnd;
import vn.codau.jobs.JobId;
import vn.codau.jobs.JobKind;
import vn.codau.jobs.JobOrder;
import vn.codau.jobs.JobText;
import vn.codau.jobs.Jobs;
import vn.codau.organisation.OrganisationCommand;
import vn.codau.organisation.unit.OrganisationProblem;
import vn.codau.shared.Actor;
import vn.codau.shared.CurrentActor;

/** Takes many units over beside all other work: what was looked at, all of it or nothing, in one transaction with the job's end. */
@Component
public class UnitImportJob implements JobKind<UnitImportJob.Wanted> {

    /** Up to that many rows nobody waits long enough for a job. */
    public static final int SMALL = 200;

    /** Which jobs these are: there is one at a time, whoever asked for it. */
    public static final String ABOUT = "units";

    private final Jobs jobs;
    private final UnitImport imports;
    private final CurrentActor actor;

    UnitImportJob(Jobs jobs, UnitImport imports, CurrentActor actor) {
        this.jobs = jobs;
        this.imports = imports;
        this.actor = actor;
    }

    /** What was looked at. */
    public record Wanted(UnitImportPreview preview) {}

    /**
     * Has the units taken over.
     *
     * @throws OrganisationProblem if something is wrong with them, or others are being taken over
     */
    public JobId order(UnitImportPreview preview) {
        actor.get().require(OrganisationCommand.IMPORT_UNITS);
        if (!preview.ok()) {
            throw new OrganisationProblem("importHasErrors");
        }
        var title = JobText.of("organisation.import.job", preview.rows().size());
        return jobs.orderUnlessOpen(new JobOrder<>(this, ABOUT, new Wanted(preview), title))
                .orElseThrow(() -> new OrganisationProblem("importUnderWay"));
    }

    @Override
    public String code() {
        return "organisation.units";
    }

    @Override
    public Class<Wanted> payload() {
        return Wanted.class;
    }

    @Override
    public JobEnd run(Wanted wanted, JobContext context) {
        return new JobEnd.Committing(() -> {
            imports.apply(wanted.preview());
            return Optional.of(wanted.preview().rows().size());
        });
    }

    @Override
    public boolean isSharedWith(Wanted wanted, Actor other) {
        return OrganisationCommand.IMPORT_UNITS.roles().contains(other.role());
    }
}
