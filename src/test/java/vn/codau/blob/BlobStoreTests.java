package vn.codau.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.codau.blob.BlobEntry.State;
import vn.codau.blob.BlobProblem.Reason;

/** What every store keeps to, whatever it is; each kind of store has its own class, which adds what is its own. */
abstract class BlobStoreTests {

    static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    static final String ROOM = "evidence";
    static final BlobKey ABC_KEY = BlobKey.ofContent(ROOM, ABC);

    @TempDir
    Path folder;

    BlobStore store;

    @BeforeEach
    void begin() {
        store = newStore();
    }

    /** An empty store, which may use the folder. */
    abstract BlobStore newStore();

    /** Puts other bytes in the place of those of a blob, as nobody should. */
    abstract void overwrite(BlobKey key, byte[] bytes) throws IOException;

    /** Where that store is, as the setting of it has it. */
    abstract String place();

    @Test
    void keepsAContentOnceAndAsItIs() throws IOException {
        for (int times = 0; times < 2; times++) {
            var written = store.put(ABC_KEY, new ByteArrayInputStream(bytes("abc")));
            assertThat(written).isEqualTo(new BlobStore.Written(3, ABC));
        }
        assertThat(store.list(ROOM, "")).singleElement().satisfies(entry -> {
            assertThat(entry.name()).isEqualTo("ba/" + ABC.substring(2));
            assertThat(entry.sha256()).contains(ABC);
            assertThat(entry.size()).isEqualTo(3);
            assertThat(entry.isKept()).isTrue();
        });
        assertThat(store.find(ABC_KEY).orElseThrow().size()).isEqualTo(3);
        assertThat(read(ABC_KEY, ABC)).isEqualTo(bytes("abc"));
        store.delete(ABC_KEY);
        store.delete(ABC_KEY);
        assertThat(store.find(ABC_KEY)).isEmpty();
        assertThat(store.list(ROOM, "")).isEmpty();
    }

    @Test
    void aNameThatPromisesAContentIsForNoOther() throws IOException {
        assertThatThrownBy(() -> store.put(ABC_KEY, new ByteArrayInputStream(bytes("abd"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(store.list(ROOM, "")).isEmpty();
    }

    @Test
    void whatIsNamedOtherwiseIsReplacedAsAWhole() throws IOException {
        var key = new BlobKey("papers", "2f/bien-ban.pdf");
        store.put(key, new ByteArrayInputStream(bytes("một")));
        var second = store.put(key, new ByteArrayInputStream(bytes("hai")));
        assertThat(read(key, second.sha256())).isEqualTo(bytes("hai"));
        assertThat(store.list("papers", "2f/")).hasSize(1);
        assertThat(store.list("papers", "3f/")).isEmpty();
        assertThat(store.list(ROOM, "")).isEmpty();
    }

    @Test
    void tellsWhatIsNotThere() throws IOException {
        assertThat(store.find(ABC_KEY)).isEmpty();
        assertThat(store.list(ROOM, "")).isEmpty();
        assertThat(store.sweep(ROOM)).isZero();
        assertThatIsRefused(Reason.MISSING, () -> read(ABC_KEY, ABC));
    }

    @Test
    void givesOutNoOtherContentThanWasPutThere() throws IOException {
        for (int size : new int[] {0, 1, 65_535, 65_536, 65_537, 131_072, 300_000}) {
            var right = bytes("x".repeat(size));
            var key = new BlobKey("papers", "p" + size);
            var kept = store.put(key, new ByteArrayInputStream(right));
            assertThat(read(key, kept.sha256())).isEqualTo(right);
            for (var wrong : new byte[][] {bytes("x".repeat(size) + "y"), bytes("x".repeat(size / 2) + "y")}) {
                overwrite(key, wrong);
                assertThatIsRefused(Reason.CHANGED, () -> read(key, kept.sha256()));
            }
        }
    }

    /** Also who reads on after the refusal. */
    @Test
    void neverGivesOutTheEndOfAnotherContent() throws IOException {
        var key = new BlobKey("papers", "long");
        var kept = store.put(key, new ByteArrayInputStream(bytes("x".repeat(200_000))));
        overwrite(key, bytes("x".repeat(199_999) + "y"));
        var given = 0;
        try (var content = store.open(key, kept.sha256())) {
            for (int times = 0; times < 300_000; times++) {
                try {
                    if (content.read() >= 0) {
                        given++;
                    }
                } catch (BlobProblem changed) {
                    assertThat(changed.reason()).isEqualTo(Reason.CHANGED);
                }
            }
        }
        assertThat(given).isLessThan(199_999);
    }

    @Test
    void replacesAContentThatWasCutOff() throws IOException {
        store.put(ABC_KEY, new ByteArrayInputStream(bytes("abc")));
        overwrite(ABC_KEY, bytes("a"));
        store.put(ABC_KEY, new ByteArrayInputStream(bytes("abc")));
        assertThat(read(ABC_KEY, ABC)).isEqualTo(bytes("abc"));
    }

    @Test
    void nothingIsVisibleOfADraft() throws IOException {
        try (var draft = store.draft(ROOM);
                var out = draft.out()) {
            out.write(bytes("abc"));
            assertThat(store.find(ABC_KEY)).isEmpty();
            assertThat(store.list(ROOM, ""))
                    .singleElement()
                    .extracting(BlobEntry::state)
                    .isEqualTo(State.ARRIVING);
            assertThat(store.sweep(ROOM)).isZero();
        }
        assertThat(store.list(ROOM, "")).isEmpty();
    }

    @Test
    void nothingStaysOfASenderThatBreaksOff() throws IOException {
        var broken = new FilterInputStream(new ByteArrayInputStream(new byte[100_000])) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                var read = super.read(bytes, from, length);
                if (read < 0) {
                    throw new IOException("broken off");
                }
                return read;
            }
        };
        assertThatThrownBy(() -> store.put(new BlobKey("papers", "half"), broken))
                .isInstanceOf(IOException.class);
        assertThat(store.list("papers", "")).isEmpty();
    }

    @Test
    void twentyAtOnceKeepOneContentOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = threads.invokeAll(IntStream.range(0, 20)
                    .<Callable<BlobStore.Written>>mapToObj(
                            number -> () -> store.put(ABC_KEY, new ByteArrayInputStream(bytes("abc"))))
                    .toList());
            for (var one : all) {
                assertThat(one.get().sha256()).isEqualTo(ABC);
            }
        }
        assertThat(read(ABC_KEY, ABC)).isEqualTo(bytes("abc"));
        assertThat(store.list(ROOM, "")).hasSize(1);
    }

    /** In a JVM of its own, which has far less memory than the blob is large. */
    @Test
    void aLargeBlobIsNeverInMemory() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx40m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeBlob.class.getName(),
                        place(),
                        folder.resolve("large").toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).endsWith("read " + LargeBlob.SIZE);
    }

    /** More than a store tells at once. */
    @Test
    void listsThousandsOfNames() throws Exception {
        var names = IntStream.range(0, 1_050).mapToObj(number -> "a" + number).toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var one : threads.invokeAll(names.stream()
                    .<Callable<BlobStore.Written>>map(
                            name -> () -> store.put(new BlobKey("papers", name), new ByteArrayInputStream(bytes(name))))
                    .toList())) {
                assertThat(one.get().size()).isPositive();
            }
        }
        assertThat(store.list("papers", "")).extracting(BlobEntry::name).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void neverTakesANameForAPath() {
        for (var name : new String[] {"../x", "/etc/passwd", "a//b", "a/../b", "a/.b", "", "a b", "a/", "incoming/x"}) {
            assertThatThrownBy(() -> new BlobKey(ROOM, name)).isInstanceOf(IllegalArgumentException.class);
        }
        for (var room : new String[] {"..", "A", "", "a/b", "1"}) {
            assertThatThrownBy(() -> new BlobKey(room, "x")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    byte[] read(BlobKey key, String sha256) throws IOException {
        try (var content = store.open(key, sha256)) {
            return content.readAllBytes();
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static void assertThatIsRefused(Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        BlobProblem.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
