package vn.codau.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.codau.archive.ArchiveProblem.Reason;
import vn.codau.evidence.store.EvidenceHoldings;
import vn.codau.jobs.JobContext;
import vn.codau.platform.digest.Sha256;

/**
 * Makes archives: reads rows as they come and files through a small buffer, so that its size is a matter of the disk alone.
 * A file is there as a whole or not at all.
 */
@Component
class ArchiveMaker {

    /** What is left to others on the disk, and room for the pages. */
    private static final long ROOM_LEFT = 64L << 20;

    private static final int BUFFER = 1 << 16;

    private final ArchiveContentLoader matters;
    private final ArchiveRecords records;
    private final EvidenceHoldings evidence;
    private final Clock clock;

    ArchiveMaker(ArchiveContentLoader matters, ArchiveRecords records, EvidenceHoldings evidence, Clock clock) {
        this.matters = matters;
        this.records = records;
        this.evidence = evidence;
        this.clock = clock;
    }

    /**
     * Makes an archive in the job's folder.
     *
     * @throws ArchiveProblem if it cannot be made
     */
    FinishedArchive make(ArchiveKey key, JobContext job) {
        var matter = matters.of(key);
        job.expect(2 * matter.evidence().size() + matter.members().size() + ArchiveRecords.OTHERS);
        var filed = ArchivedEvidence.all(matter, evidence, job);
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var file = job.scratch("archive.zip");
        try {
            requireRoom(file, filed);
            write(file, new Making(matter, about(matter, job.askedBy(), at), filed, at), job);
            return new FinishedArchive(file, name(matter), lost(filed));
        } catch (IOException | UncheckedIOException failed) {
            throw new ArchiveProblem(isFull(file) ? Reason.NO_ROOM : Reason.FAILED).causedBy(failed);
        }
    }

    /** An archive in the making. */
    private record Making(
            ArchiveContent matter, ArchiveManifest.About about, List<ArchivedEvidence> filed, Instant at) {}

    private void write(Path archive, Making making, JobContext job) throws IOException {
        try (var file = Files.newOutputStream(archive);
                var zip = new ArchiveZip(new BufferedOutputStream(file, BUFFER), making.at())) {
            records.write(making.matter(), making.filed(), zip, job);
            for (var filed : making.filed()) {
                job.requireGoing();
                copy(filed, zip);
                job.step();
            }
            var index =
                    new IndexPage(making.matter(), making.about(), making.filed(), ArchiveTexts.moment(making.at()));
            zip.add(IndexPage.PATH, index::write);
            zip.finish(
                    making.about(),
                    making.filed().stream()
                            .filter(filed -> !filed.isThere())
                            .map(ArchivedEvidence::file)
                            .toList());
        }
    }

    private void copy(ArchivedEvidence filed, ArchiveZip zip) throws IOException {
        if (!filed.isThere()) {
            return;
        }
        zip.add(filed.path(), (OutputStream out) -> {
            var copied = new Sha256();
            evidence.copy(filed.held().revision(), copied.and(out));
            if (!ArchivedFile.of(filed.path(), copied).equals(filed.file())) {
                throw new IOException("changed while it was read: " + filed.file());
            }
        });
    }

    private static ArchiveManifest.About about(ArchiveContent matter, String by, Instant at) {
        var period = matter.sealed().season().period();
        var seal = matter.sealed().snapshot();
        return new ArchiveManifest.About(
                ArchiveManifest.FORMAT,
                period.code(),
                period.name(),
                matter.clusterCode(),
                matter.ranking().cluster().name(),
                seal.number(),
                seal.sha256(),
                at.toString(),
                by);
    }

    private static String name(ArchiveContent matter) {
        var season = matter.sealed().season().period().code();
        return FreeNames.folder("ho-so-luu-tru-" + season + "-" + matter.clusterCode())
                        .replace(' ', '-') + "-ban-chot-"
                + matter.sealed().snapshot().number() + ".zip";
    }

    private static List<String> lost(List<ArchivedEvidence> filed) {
        return filed.stream()
                .filter(one -> !one.isThere())
                .map(ArchivedEvidence::path)
                .toList();
    }

    private static void requireRoom(Path file, List<ArchivedEvidence> filed) throws IOException {
        var needed = filed.stream().mapToLong(one -> one.file().size()).sum() + ROOM_LEFT;
        if (Files.getFileStore(file.resolveSibling("")).getUsableSpace() < needed) {
            throw new ArchiveProblem(Reason.NO_ROOM);
        }
    }

    private static boolean isFull(Path file) {
        try {
            return Files.getFileStore(file.resolveSibling("")).getUsableSpace() < ROOM_LEFT;
        } catch (IOException unknown) {
            return true;
        }
    }
}
