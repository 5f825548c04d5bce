package vn.codau.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.codau.blob.BlobEntry.State;
import vn.codau.blob.BlobProblem.Reason;

class FolderStoreTests extends BlobStoreTests {

    @Override
    BlobStore newStore() {
        return new FolderStore(folder.resolve("home"), Map.of(ROOM, folder.resolve("evidence")));
    }

    @Override
    String place() {
        return "folder";
    }

    @Override
    void overwrite(BlobKey key, byte[] bytes) throws IOException {
        var place = key.room().equals(ROOM) ? folder : folder.resolve("home");
        Files.write(place.resolve(key.toString()), bytes);
    }

    /** As folders of evidence have always been laid out. */
    @Test
    void laysContentsOutByTheFirstTwoDigits() throws IOException {
        store.put(ABC_KEY, new ByteArrayInputStream(bytes("abc")));
        assertThat(folder.resolve("evidence").resolve("ba").resolve(ABC.substring(2)))
                .hasContent("abc");
        store.put(new BlobKey("papers", "a"), new ByteArrayInputStream(bytes("x")));
        assertThat(folder.resolve("home").resolve("papers").resolve("a")).hasContent("x");
        assertThat(Files.getPosixFilePermissions(folder.resolve("home").resolve("papers")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void whoeverReadsWhileOthersPutGetsTheWhole() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = threads.invokeAll(IntStream.range(0, 20)
                    .<Callable<byte[]>>mapToObj(number -> () -> {
                        store.put(ABC_KEY, new ByteArrayInputStream(bytes("abc")));
                        return read(ABC_KEY, ABC);
                    })
                    .toList());
            for (var one : all) {
                assertThat(one.get()).isEqualTo(bytes("abc"));
            }
        }
    }

    @Test
    void saysThatItCannotWrite() throws IOException {
        Files.writeString(folder.resolve("home"), "not a folder");
        assertThatIsRefused(Reason.NO_ROOM, () -> store.draft("papers"));
    }

    /** On a disk of its own that is really full, and then has room again. */
    @Test
    void fullDiskLeavesNothingAndRecovers() throws Exception {
        var disk = Files.createDirectories(folder.resolve("home").resolve("papers"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=10m", "tmpfs", disk.toString()))
                .as("a file system of its own, which only root may mount")
                .isZero();
        try {
            put(1);
            put(2);
            assertThatThrownBy(() -> put(3)).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> put(4)).isInstanceOf(IOException.class);
            assertThat(store.list("papers", "")).hasSize(2).allMatch(BlobEntry::isKept);
            store.delete(new BlobKey("papers", "1"));
            put(3);
            assertThat(store.list("papers", "")).hasSize(2).allMatch(BlobEntry::isKept);
        } finally {
            run("umount", disk.toString());
        }
    }

    @Test
    void tellsDraftsThatWereLeftAndForeignFiles() throws IOException {
        var incoming = Files.createDirectories(folder.resolve("evidence").resolve("incoming"));
        var old = Files.writeString(incoming.resolve("old.part"), "x");
        Files.writeString(incoming.resolve("new.part"), "x");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        var foreign = Files.writeString(folder.resolve("evidence").resolve("của ai.txt"), "x");
        assertThat(store.list(ROOM, ""))
                .extracting(BlobEntry::state)
                .containsExactlyInAnyOrder(State.LEFT, State.ARRIVING, State.FOREIGN);
        assertThat(store.sweep(ROOM)).isEqualTo(1);
        assertThat(store.list(ROOM, ""))
                .extracting(BlobEntry::state)
                .containsExactlyInAnyOrder(State.ARRIVING, State.FOREIGN);
        assertThat(foreign).exists();
    }

    private void put(int number) throws IOException {
        store.put(new BlobKey("papers", Integer.toString(number)), content(number));
    }

    /** Four megabytes that begin differently. */
    private static InputStream content(int first) {
        return new SequenceInputStream(
                new ByteArrayInputStream(new byte[] {(byte) first}), new ByteArrayInputStream(new byte[4 << 20]));
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
        } catch (IOException none) {
            return -1;
        }
    }
}
