package vn.codau.archive;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.codau.jobs.JobContext;
import vn.codau.jobs.JobEnd;
import vn.codau.jobs.JobKind;
import vn.codau.jobs.JobView;
import vn.codau.jobs.ResultFile;
import vn.codau.ranking.seal.SnapshotId;
import vn.codau.shared.Actor;
import vn.codau.shared.AuditSubject;
import vn.codau.shared.ClusterId;
import vn.codau.shared.CommandDone;
import vn.codau.shared.CurrentActor;

/**
 * Makes an archive beside all other work. Whoever may have one sees, whoever asked for it, that it is being made, and fetches the
 * same one.
 */
@Component
class ArchiveJob implements JobKind<ArchiveJob.Wanted> {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ArchiveMaker maker;
    private final ArchiveContentLoader matters;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    ArchiveJob(ArchiveMaker maker, ArchiveContentLoader matters, CurrentActor actor, ApplicationEventPublisher events) {
        this.maker = maker;
        this.matters = matters;
        this.actor = actor;
        this.events = events;
    }

    /** Whose archive. */
    record Wanted(UUID seal, UUID cluster) {

        static Wanted of(ArchiveKey key) {
            return new Wanted(key.seal().value(), key.cluster().value());
        }

        ArchiveKey key() {
            return new ArchiveKey(new SnapshotId(seal), new ClusterId(cluster));
        }
    }

    /** What is known of one besides its file: which evidence is not in it. */
    record Outcome(List<String> missing) {}

    static String about(ArchiveKey key) {
        return key.seal() + "/" + key.cluster();
    }

    static List<String> missing(JobView job) {
        return job.outcome()
                .map(outcome -> JSON.readValue(outcome, Outcome.class).missing())
                .orElse(List.of());
    }

    @Override
    public String code() {
        return "archive.cluster";
    }

    @Override
    public Class<Wanted> payload() {
        return Wanted.class;
    }

    @Override
    public JobEnd run(Wanted wanted, JobContext context) throws IOException {
        var made = maker.make(wanted.key(), context);
        return new JobEnd.Made(made.file(), made.name(), "application/zip", Optional.of(new Outcome(made.missing())));
    }

    @Override
    public boolean isSharedWith(Wanted wanted, Actor other) {
        return ArchivesCommand.TAKE_ARCHIVE.roles().contains(other.role());
    }

    /** With its hash on record. One that a later seal has taken the place of is handed out no longer. */
    @Override
    public void handOut(Wanted wanted, ResultFile file) {
        actor.get().require(ArchivesCommand.TAKE_ARCHIVE);
        var cluster = matters.code(wanted.key());
        events.publishEvent(CommandDone.of(
                ArchivesCommand.TAKE_ARCHIVE,
                AuditSubject.of("snapshot", wanted.seal() + "/" + cluster)
                        .in(matters.season(wanted.key()))
                        .in(wanted.key().cluster())
                        .withId(wanted.key().seal().value()),
                Optional.empty(),
                Optional.of(file.name() + ", " + file.size() + " B, sha256:" + file.sha256())));
    }
}
