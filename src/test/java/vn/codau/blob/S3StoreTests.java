package vn.codau.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import vn.codau.blob.BlobEntry.State;
import vn.codau.blob.BlobProblem.Reason;
import vn.codau.platform.commandline.Program;
import vn.codau.platform.commandline.Terminal;

class S3StoreTests extends BlobStoreTests {

    /** The smallest that stores take. */
    private static final int PART = 5 << 20;

    private static final Patience LITTLE =
            new Patience(Duration.ofMillis(300), Duration.ofMillis(300), Duration.ofMillis(400), Duration.ofSeconds(3));

    private final String place = S3Server.shared().newPlace();
    private final S3Address address = S3Address.of(place);
    private final S3Client client = S3Clients.at(address, "key", "secret", Patience.USUAL);

    @Override
    BlobStore newStore() {
        return store(Clock.systemUTC());
    }

    private BlobStore store(Clock clock) {
        return new S3Store(address, folder, new S3Parts(client, address.bucket(), PART), clock);
    }

    @Override
    String place() {
        return place;
    }

    @Override
    void overwrite(BlobKey key, byte[] bytes) {
        client.putObject(put -> put.bucket(address.bucket()).key(address.object(key)), RequestBody.fromBytes(bytes));
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void sendsInPartsWhatIsLarge() throws IOException {
        for (int size : new int[] {PART - 1, PART, PART + 1, 2 * PART, 2 * PART + 7}) {
            var bytes = new byte[size];
            new Random(size).nextBytes(bytes);
            var key = new BlobKey("archives", "a" + size);
            var written = store.put(key, new ByteArrayInputStream(bytes));
            assertThat(written.size()).isEqualTo(size);
            assertThat(read(key, written.sha256())).isEqualTo(bytes);
        }
        assertThat(store.list("archives", "")).hasSize(5).allMatch(BlobEntry::isKept);
    }

    /** The draft is cut short while it is being sent, as by a disk that fails. */
    @Test
    void nothingStaysOfAnUploadThatBreaksOff() throws IOException {
        try (var draft = store.draft("archives")) {
            try (var out = draft.out()) {
                out.write(new byte[3 * PART]);
            }
            assertThat(draft.sha256()).hasSize(64);
            Files.write(draft.file(), new byte[2 * PART]);
            assertThatThrownBy(() -> store.put(new BlobKey("archives", "cut"), draft))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(store.list("archives", "")).isEmpty();
        assertThat(folder.resolve("archives").resolve("incoming")).isEmptyDirectory();
    }

    /** The portal was killed while it sent. */
    @Test
    void anUploadThatNobodyEndsIsNotVisibleAndSweptAfterADay() {
        var key = new BlobKey("archives", "killed");
        client.createMultipartUpload(begin -> begin.bucket(address.bucket()).key(address.object(key)));
        assertThat(store.find(key)).isEmpty();
        assertThat(store.list("archives", ""))
                .singleElement()
                .extracting(BlobEntry::state)
                .isEqualTo(State.ARRIVING);
        assertThat(store.sweep("archives")).isZero();
        var later = store(Clock.offset(Clock.systemUTC(), Duration.ofHours(25)));
        assertThat(later.list("archives", ""))
                .singleElement()
                .extracting(BlobEntry::state)
                .isEqualTo(State.LEFT);
        assertThat(later.sweep("archives")).isEqualTo(1);
        assertThat(store.list("archives", "")).isEmpty();
    }

    /** The store sees for itself whether what came is what was sent. */
    @Test
    void theStoreRefusesWhatWasDamagedOnTheWay() throws IOException {
        try (var draft = store.draft("papers")) {
            try (var out = draft.out()) {
                out.write(bytes("right"));
            }
            assertThat(draft.sha256()).hasSize(64);
            Files.write(draft.file(), bytes("wrong"));
            assertThatIsRefused(Reason.REFUSED, () -> store.put(new BlobKey("papers", "a"), draft));
        }
        assertThat(store.list("papers", "")).isEmpty();
    }

    @Test
    void tellsForeignNames() {
        client.putObject(
                put -> put.bucket(address.bucket()).key(address.room(ROOM) + "của ai.txt"),
                RequestBody.fromString("x"));
        assertThat(store.list(ROOM, "")).singleElement().satisfies(entry -> {
            assertThat(entry.name()).isEqualTo("của ai.txt");
            assertThat(entry.state()).isEqualTo(State.FOREIGN);
        });
    }

    /** Nobody listens there, or somebody who never says a word. */
    @Test
    void tellsInTimeThatNobodyAnswers() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            for (int port : new int[] {1, silent.getLocalPort()}) {
                assertThatAllIsRefused(Reason.SILENT, "s3://codau?endpoint=http://127.0.0.1:" + port);
            }
        }
    }

    @Test
    void asksAgainWhereTheStoreIsBusy() throws IOException {
        var asked = new AtomicInteger();
        var busy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        busy.createContext("/", exchange -> {
            exchange.sendResponseHeaders(asked.incrementAndGet() < 3 ? 503 : 404, -1);
            exchange.close();
        });
        busy.start();
        try {
            var at = S3Address.of(
                    "s3://codau?endpoint=http://127.0.0.1:" + busy.getAddress().getPort());
            try (var client = S3Clients.at(at, "key", "secret", Patience.USUAL)) {
                var one = new S3Store(at, folder, new S3Parts(client, at.bucket(), PART), Clock.systemUTC());
                assertThat(one.find(ABC_KEY)).isEmpty();
            }
            assertThat(asked).hasValue(3);
        } finally {
            busy.stop(0);
        }
    }

    @Test
    void tellsThatTheAddressIsNotRight() {
        assertThatAllIsRefused(Reason.REFUSED, place.replace("codau/", "nobodys-bucket/"));
    }

    private void assertThatAllIsRefused(Reason reason, String at) {
        var wrong = S3Address.of(at);
        try (var impatient = S3Clients.at(wrong, "key", "secret", LITTLE)) {
            var refusing = new S3Store(wrong, folder, new S3Parts(impatient, wrong.bucket(), PART), Clock.systemUTC());
            assertThatIsRefused(
                    reason, () -> refusing.put(new BlobKey("papers", "a"), new ByteArrayInputStream(bytes("x"))));
            assertThatIsRefused(reason, () -> refusing.list(ROOM, ""));
            assertThatIsRefused(reason, () -> refusing.sweep(ROOM));
        }
        assertThat(Files.exists(folder.resolve("papers").resolve("incoming").resolve("a")))
                .isFalse();
    }

    @Test
    void readsAddresses() {
        var amazon = S3Address.of("s3://codau-files?region=ap-southeast-1");
        assertThat(amazon.object(new BlobKey("papers", "a"))).isEqualTo("papers/a");
        assertThat(amazon.endpoint()).isEmpty();
        assertThat(amazon.region()).isEqualTo("ap-southeast-1");
        var own = S3Address.of("s3://codau/portal/2026/?endpoint=https://minio.example:9000");
        assertThat(own.room("papers")).isEqualTo("portal/2026/papers/");
        assertThat(own.endpoint()).hasToString("Optional[https://minio.example:9000]");
        for (var wrong : new String[] {"s3://", "s3://key:secret@codau", "s3://codau?endpiont=x", "http://codau"}) {
            assertThatThrownBy(() -> S3Address.of(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void copiesBetweenStoresAndGoesOnWhereItStopped() throws IOException {
        var folders = folders();
        folders.put(ABC_KEY, new ByteArrayInputStream(bytes("abc")));
        folders.put(new BlobKey(ROOM, "readme"), new ByteArrayInputStream(bytes("no content's name")));
        assertThat(BlobsCopy.copy(folders, store, ROOM)).isEqualTo(new BlobsCopy.Copied(1, 0));
        assertThat(BlobsCopy.copy(folders, store, ROOM)).isEqualTo(new BlobsCopy.Copied(0, 1));
        assertThat(read(ABC_KEY, ABC)).isEqualTo(bytes("abc"));
        assertThat(store.list(ROOM, "")).hasSize(1);
    }

    @Test
    void copiesNothingThatWasDamaged() throws IOException {
        var folders = folders();
        folders.put(ABC_KEY, new ByteArrayInputStream(bytes("abc")));
        Files.write(folder.resolve("home").resolve(ABC_KEY.toString()), bytes("abd"));
        assertThatIsRefused(Reason.CHANGED, () -> BlobsCopy.copy(folders, store, ROOM));
        assertThat(store.list(ROOM, "")).isEmpty();
    }

    /** There and back again, as an operator does it. */
    @Test
    void theCommandCopiesWithTheSettingsOfThePortal() throws IOException {
        folders().put(ABC_KEY, new ByteArrayInputStream(bytes("abc")));
        assertThat(command("blobs-copy", "folder", place)).isEqualTo("0 Copied: 1. There already: 0.");
        assertThat(read(ABC_KEY, ABC)).isEqualTo(bytes("abc"));
        folders().delete(ABC_KEY);
        assertThat(command("blobs-copy", place, "folder")).isEqualTo("0 Copied: 1. There already: 0.");
        assertThat(folders().find(ABC_KEY)).isPresent();
        assertThat(command("blobs-copy", "folder", "s3:/x"))
                .startsWith("2 Not copied: ")
                .contains("s3:/x");
        assertThat(command("blobs-copy", "folder")).startsWith("2 Usage:");
        overwrite(ABC_KEY, bytes("abd"));
        folders().delete(ABC_KEY);
        assertThat(command("blobs-copy", place, "folder")).startsWith("2 Not copied: " + ABC_KEY);
    }

    private String command(String... arguments) {
        var printed = new ByteArrayOutputStream();
        var settings = Map.of(
                "CODAU_HOME",
                folder.resolve("home").toString(),
                "CODAU_BLOBS_KEY",
                "key",
                "CODAU_BLOBS_SECRET",
                "secret");
        var terminal = new Terminal(settings, printed, printed, Clock.systemUTC());
        var code = new Program(terminal)
                .execute(Stream.concat(Stream.of(arguments), Stream.of("--lang=en"))
                        .toArray(String[]::new));
        return code + " " + printed.toString(StandardCharsets.UTF_8).strip();
    }

    private BlobStore folders() {
        return new BlobSettings("folder", "", "", folder.resolve("home"), Map.of()).store();
    }
}
