package vn.codau.evidence.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import vn.codau.blob.BlobEntry;
import vn.codau.blob.BlobKey;
import vn.codau.blob.BlobSettings;
import vn.codau.blob.BlobStore;
import vn.codau.evidence.EvidenceSeasons;
import vn.codau.evidence.Samples;
import vn.codau.evidence.item.EvidenceProblem;
import vn.codau.evidence.item.EvidenceProblem.Reason;
import vn.codau.evidence.item.EvidenceSettings;

/** How a content comes in, or why it does not; what of it is taken is for {@link TypeCheckTests}. */
class IntakeTests {

    private static final long LIMIT = 8L << 20;

    @TempDir
    private Path folder;

    @Test
    void keepsNothingOfASenderThatBreaksOff() {
        refuses(Samples.breakingOff(Samples.bytes("nửa chừng")), Reason.CUT);
        assertThat(stored()).isEmpty();
    }

    @Test
    void keepsNothingOfWhatIsEmpty() {
        refuses(InputStream.nullInputStream(), Reason.EMPTY);
        assertThat(stored()).isEmpty();
    }

    @Test
    void keepsNothingBeyondTheLimit() {
        refuses(Samples.zeros(LIMIT + 1), Reason.TOO_LARGE);
        assertThat(stored()).isEmpty();
        try (var draft = store().draft(EvidenceSettings.ROOM)) {
            Intake.receive(Samples.zeros(LIMIT), LIMIT, draft);
            assertThat(draft.size()).isEqualTo(LIMIT);
        }
    }

    @Test
    void saysThatItCannotWrite() throws IOException {
        Files.writeString(folder.resolve("evidence"), "not a folder");
        var intake = new Intake(store(), new VirusScan(new EvidenceSettings(DataSize.ofMegabytes(1), 1, "")));
        var file = new UploadedFile("a.txt", EvidenceSeasons.IN_SEASON, new ByteArrayInputStream(Samples.bytes("một")));
        assertThatThrownBy(() -> intake.take(file))
                .isInstanceOfSatisfying(
                        EvidenceProblem.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NO_ROOM));
    }

    /** On a disk of its own that is really full, and then has room again. */
    @Test
    void fullDiskLeavesNothingAndRecovers() throws Exception {
        var disk = Files.createDirectories(folder.resolve("evidence"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=10m", "tmpfs", disk.toString()))
                .as("a file system of its own, which only root may mount")
                .isZero();
        try {
            keep(1);
            keep(2);
            refuses(content(3), Reason.NO_ROOM);
            refuses(content(4), Reason.NO_ROOM);
            assertThat(store().list(EvidenceSettings.ROOM, "")).hasSize(2).allMatch(BlobEntry::isKept);
            store().delete(new BlobKey(
                    EvidenceSettings.ROOM,
                    store().list(EvidenceSettings.ROOM, "").getFirst().name()));
            keep(3);
            assertThat(store().list(EvidenceSettings.ROOM, "")).hasSize(2).allMatch(BlobEntry::isKept);
        } finally {
            run("umount", disk.toString());
        }
    }

    private BlobStore store() {
        return new BlobSettings("folder", "", "", folder, Map.of()).store();
    }

    private Iterable<BlobEntry> stored() {
        return store().list(EvidenceSettings.ROOM, "");
    }

    private void keep(int first) {
        try (var draft = store().draft(EvidenceSettings.ROOM)) {
            Intake.receive(content(first), LIMIT, draft);
            store().put(BlobKey.ofContent(EvidenceSettings.ROOM, draft.sha256()), draft);
        }
    }

    /** Four megabytes that begin differently. */
    private static InputStream content(int first) {
        return new SequenceInputStream(new ByteArrayInputStream(new byte[] {(byte) first}), Samples.zeros(4L << 20));
    }

    private void refuses(InputStream content, Reason reason) {
        try (var draft = store().draft(EvidenceSettings.ROOM)) {
            assertThatThrownBy(() -> Intake.receive(content, LIMIT, draft))
                    .isInstanceOfSatisfying(
                            EvidenceProblem.class,
                            refused -> assertThat(refused.reason()).isEqualTo(reason));
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
        } catch (IOException none) {
            return -1;
        }
    }
}
