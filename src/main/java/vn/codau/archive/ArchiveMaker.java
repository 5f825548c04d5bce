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
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.codau.archive.ArchiveProblem.Reason;
import vn.codau.evidence.store.EvidenceHoldings;
import vn.codau.platform.digest.Sha256;

/**
 * Makes archives: reads rows as they come and files through a small buffer, so that its size is a matter of the disk alone.
 * A file is there as a whole or not at all.
 */
@Component
class ArchiveMaker {

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveMaker.class);

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
     * Makes an archive in that folder.
     *
     * @param by who asked for it
     * @throws ArchiveProblem if it cannot be made; then nothing is left in the folder
     */
    FinishedArchive make(ArchiveKey key, String by, Path folder, JobProgress steps) {
        var matter = matters.of(key);
        steps.expect(2 * matter.evidence().size() + matter.members().size() + ArchiveRecords.OTHERS);
        var filed = ArchivedEvidence.all(matter, evidence, steps);
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var draft = folder.resolve(UUID.randomUUID() + ".part");
        try {
            Files.createDirectories(folder);
            requireRoom(folder, filed);
            var whole = write(draft, new Making(matter, about(matter, by, at), filed, at), steps);
            var file = Files.move(draft, folder.resolve(UUID.randomUUID() + ".zip"));
            return new FinishedArchive(
                    file, name(matter), matter.clusterCode(), whole.size(), whole.sha256(), at, lost(filed));
        } catch (IOException | UncheckedIOException failed) {
            throw new ArchiveProblem(isFull(folder) ? Reason.NO_ROOM : Reason.FAILED).causedBy(failed);
        } finally {
            discard(draft);
        }
    }

    /** An archive in the making. */
    private record Making(
            ArchiveContent matter, ArchiveManifest.About about, List<ArchivedEvidence> filed, Instant at) {}

    private ArchivedFile write(Path draft, Making making, JobProgress steps) throws IOException {
        var digest = new Sha256();
        try (var file = Files.newOutputStream(draft);
                var zip = new ArchiveZip(new BufferedOutputStream(digest.and(file), BUFFER), making.at())) {
            records.write(making.matter(), making.filed(), zip, steps);
            for (var filed : making.filed()) {
                copy(filed, zip);
                steps.step();
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
        return ArchivedFile.of(draft.toString(), digest);
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

    private static void requireRoom(Path folder, List<ArchivedEvidence> filed) throws IOException {
        var needed = filed.stream().mapToLong(one -> one.file().size()).sum() + ROOM_LEFT;
        if (Files.getFileStore(folder).getUsableSpace() < needed) {
            throw new ArchiveProblem(Reason.NO_ROOM);
        }
    }

    private static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < ROOM_LEFT;
        } catch (IOException unknown) {
            return true;
        }
    }

    static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            LOG.warn("{} stays behind until the portal starts anew", file, left);
        }
    }
}
