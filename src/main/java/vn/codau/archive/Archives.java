package vn.codau.archive;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.jobs.JobId;
import vn.codau.jobs.JobKind;
import vn.codau.jobs.JobOrder;
import vn.codau.jobs.JobText;
import vn.codau.jobs.JobView;
import vn.codau.jobs.Jobs;
import vn.codau.ranking.seal.SealedPacks;
import vn.codau.ranking.seal.Snapshot;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.SeasonId;

/**
 * The records of clusters for the records office (hồ sơ lưu trữ). They hold who scored whom and where from people acted,
 * so only those get them who may see all of that in the portal: the standing body and the auditor.
 */
@Service
@Transactional(readOnly = true)
public class Archives {

    private final SealedPacks packs;
    private final ArchiveContentLoader matters;
    private final ArchiveJob kind;
    private final Jobs jobs;
    private final CurrentActor actor;

    Archives(SealedPacks packs, ArchiveContentLoader matters, ArchiveJob kind, Jobs jobs, CurrentActor actor) {
        this.packs = packs;
        this.matters = matters;
        this.kind = kind;
        this.jobs = jobs;
        this.actor = actor;
    }

    /** The seal that counts for the season, where there is one. */
    public Optional<Snapshot> seal(SeasonId season) {
        actor.get().require(ArchivesCommand.TAKE_ARCHIVE);
        return packs.current().stream()
                .filter(seal -> seal.season().equals(season))
                .findFirst();
    }

    /** The archives of a seal, in the order of its clusters. */
    public List<ArchiveOffer> of(Snapshot seal) {
        actor.get().require(ArchivesCommand.TAKE_ARCHIVE);
        return matters.offers(seal.id());
    }

    /** Which jobs make that archive, whoever asked for them. */
    public String about(ArchiveKey key) {
        return ArchiveJob.about(key);
    }

    /** The kind of those jobs. */
    public JobKind<?> kind() {
        return kind;
    }

    /** The names of evidence files that are not in a finished archive, because they are not where they were kept. */
    public List<String> missing(JobView job) {
        return ArchiveJob.missing(job);
    }

    /**
     * Has an archive made, beside all other work. Two who ask at once get the same one.
     *
     * @throws ArchiveProblem unless the seal counts and has that cluster
     */
    @Transactional
    public JobId order(ArchiveOffer offer) {
        actor.get().require(ArchivesCommand.TAKE_ARCHIVE);
        matters.code(offer.key());
        return jobs.order(new JobOrder<>(
                kind,
                ArchiveJob.about(offer.key()),
                ArchiveJob.Wanted.of(offer.key()),
                JobText.of("archive.job", offer.cluster())));
    }
}
