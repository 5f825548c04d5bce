package vn.codau.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.codau.evidence.Samples;
import vn.codau.evidence.item.EvidenceProblem;
import vn.codau.evidence.item.EvidenceProblem.Reason;
import vn.codau.evidence.store.FileStore.State;
import vn.codau.evidence.store.FileStore.Stored;

class FolderStoreTests {

    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final long LIMIT = 8L << 20;

    @TempDir
    private Path folder;

    @Test
    void namesContentsByTheirDigest() throws IOException {
        var store = new FolderStore(folder);
        keep(store, "abc");
        keep(store, "abc");
        assertThat(store.list()).containsExactly(new Stored(ABC, 3, State.KEPT));
        assertThat(folder.resolve("ba").resolve(ABC.substring(2))).hasContent("abc");
        try (var content = store.open(ABC)) {
            assertThat(content.readAllBytes()).isEqualTo(Samples.bytes("abc"));
        }
        store.delete(ABC);
        assertThat(store.exists(ABC)).isFalse();
    }

    @Test
    void neverTakesANameForAPath() {
        var store = new FolderStore(folder);
        assertThatThrownBy(() -> store.open("../../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsNothingOfASenderThatBreaksOff() throws IOException {
        var store = new FolderStore(folder);
        refuses(store, Samples.breakingOff(Samples.bytes("nửa chừng")), Reason.CUT);
        assertThat(store.list()).isEmpty();
    }

    @Test
    void keepsNothingBeyondTheLimit() throws IOException {
        var store = new FolderStore(folder);
        refuses(store, Samples.zeros(LIMIT + 1), Reason.TOO_LARGE);
        assertThat(store.list()).isEmpty();
        store.receive(Samples.zeros(LIMIT), LIMIT).close();
    }

    @Test
    void saysThatItCannotWrite() throws IOException {
        var file = Files.writeString(folder.resolve("not-a-folder"), "x");
        refuses(new FolderStore(file), new ByteArrayInputStream(Samples.bytes("x")), Reason.NO_ROOM);
    }

    /** On a disk of its own that is really full, and then has room again. */
    @Test
    void fullDiskLeavesNothingAndRecovers() throws Exception {
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=10m", "tmpfs", folder.toString()))
                .as("a file system of its own, which only root may mount")
                .isZero();
        try {
            var store = new FolderStore(folder);
            keepBytes(store, 1);
            keepBytes(store, 2);
            refuses(store, content(3), Reason.NO_ROOM);
            refuses(store, content(4), Reason.NO_ROOM);
            assertThat(store.list()).hasSize(2).allMatch(Stored::kept);
            store.delete(store.list().getFirst().name());
            keepBytes(store, 3);
            assertThat(store.list()).hasSize(2).allMatch(Stored::kept);
        } finally {
            run("umount", folder.toString());
        }
    }

    @Test
    void twentyAtOnceKeepOneContentOnce() throws Exception {
        var store = new FolderStore(folder);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = threads.invokeAll(IntStream.range(0, 20)
                    .<Callable<Boolean>>mapToObj(number -> () -> {
                        keep(store, "abc");
                        return true;
                    })
                    .toList());
            for (var one : all) {
                assertThat(one.get()).isTrue();
            }
        }
        assertThat(store.list()).containsExactly(new Stored(ABC, 3, State.KEPT));
    }

    @Test
    void sweepsOnlyWhatNobodyCanBeWriting() throws IOException {
        var store = new FolderStore(folder);
        var incoming = Files.createDirectories(folder.resolve("incoming"));
        var old = Files.writeString(incoming.resolve("old.part"), "x");
        Files.writeString(incoming.resolve("new.part"), "x");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        assertThat(store.list()).extracting(Stored::state).containsExactlyInAnyOrder(State.LEFT, State.ARRIVING);
        assertThat(store.sweep()).isEqualTo(1);
        assertThat(store.list()).extracting(Stored::state).containsExactly(State.ARRIVING);
    }

    private static void keep(FolderStore store, String text) {
        try (var incoming = store.receive(new ByteArrayInputStream(Samples.bytes(text)), LIMIT)) {
            incoming.keep();
        }
    }

    private static void keepBytes(FolderStore store, int first) {
        try (var incoming = store.receive(content(first), LIMIT)) {
            incoming.keep();
        }
    }

    /** Four megabytes that begin differently. */
    private static InputStream content(int first) {
        return new java.io.SequenceInputStream(
                new ByteArrayInputStream(new byte[] {(byte) first}), Samples.zeros(4L << 20));
    }

    private static void refuses(FolderStore store, InputStream content, Reason reason) {
        assertThatThrownBy(() -> store.receive(content, LIMIT))
                .isInstanceOfSatisfying(
                        EvidenceProblem.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
        } catch (IOException none) {
            return -1;
        }
    }
}
