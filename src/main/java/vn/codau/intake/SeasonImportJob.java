package vn.codau.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.codau.jobs.JobContext;
import vn.codau.jobs.JobEnd;
import vn.codau.jobs.JobId;
import vn.codau.jobs.JobInputs;
import vn.codau.jobs.JobKind;
import vn.codau.jobs.JobOrder;
import vn.codau.jobs.JobText;
import vn.codau.jobs.Jobs;
import vn.codau.season.SeasonCommand;
import vn.codau.shared.Actor;
import vn.codau.shared.CurrentActor;

/**
 * Takes a season over beside all other work, one at a time: a large one takes minutes. Looking at it once more and taking it are
 * one transaction with the job's end, so that it comes in once, or not at all, whatever happens to the node.
 */
@Component
public class SeasonImportJob implements JobKind<SeasonImportJob.Wanted> {

    /** Which jobs these are: there is one at a time, whoever asked for it. */
    public static final String ABOUT = "season";

    private final Jobs jobs;
    private final JobInputs inputs;
    private final SeasonImport imports;
    private final CurrentActor actor;

    SeasonImportJob(Jobs jobs, JobInputs inputs, SeasonImport imports, CurrentActor actor) {
        this.jobs = jobs;
        this.inputs = inputs;
        this.imports = imports;
        this.actor = actor;
    }

    /**
     * Which file is to be taken.
     *
     * @param input where it is kept
     * @param sha256 of the file that was looked at
     * @param code of the season
     */
    public record Wanted(String input, String sha256, String code) {}

    /**
     * Has a season taken over that was looked at and can come in.
     *
     * @throws IntakeProblem if one is being taken over already
     */
    public JobId order(SeasonImportPreview preview) {
        actor.get().require(SeasonCommand.IMPORT_SEASON);
        var season = preview.season().orElseThrow(() -> new PackRefused(preview.findings()));
        var wanted = new Wanted(inputs.keep(preview.file()), preview.sha256(), season.code());
        var order = new JobOrder<>(this, ABOUT, wanted, JobText.of("intake.job", season.name()));
        Optional<JobId> ordered = Optional.empty();
        try {
            ordered = jobs.orderUnlessOpen(order);
            return ordered.orElseThrow(() -> new IntakeProblem("underWay"));
        } finally {
            if (ordered.isEmpty()) {
                inputs.forget(wanted.input());
            }
        }
    }

    @Override
    public String code() {
        return "intake.season";
    }

    @Override
    public Class<Wanted> payload() {
        return Wanted.class;
    }

    @Override
    public JobEnd run(Wanted wanted, JobContext context) throws IOException {
        Path file = inputs.fetch(wanted.input(), context);
        var preview = imports.dryRun(file);
        if (!preview.sha256().equals(wanted.sha256())) {
            throw new IntakeProblem("otherFile");
        }
        if (!preview.ok()) {
            throw new PackRefused(preview.findings());
        }
        return new JobEnd.Committing(() -> {
            imports.apply(preview);
            return Optional.of(wanted.code());
        });
    }

    @Override
    public boolean isSharedWith(Wanted wanted, Actor other) {
        return SeasonCommand.IMPORT_SEASON.roles().contains(other.role());
    }

    @Override
    public void forget(Wanted wanted) {
        inputs.forget(wanted.input());
    }
}
