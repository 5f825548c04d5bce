package vn.codau.blob;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.sync.RequestBody;
import vn.codau.support.TestFolder;

/** A real server that speaks S3 (Adobe's S3Mock), in a process of its own with a class path of its own. */
public final class S3Server implements AutoCloseable {

    /** Where the build puts it; see pom.xml. */
    private static final Path JAR = Path.of("target", "s3mock", "s3mock.jar");

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String BUCKET = "codau";

    private static @Nullable S3Server shared;

    private final Process process;
    private final int port;

    private S3Server(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** One that all tests of this JVM share, each in a place of its own. */
    public static synchronized S3Server shared() {
        if (shared == null) {
            shared = start();
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    /** One that may be stopped. */
    public static S3Server start() {
        if (!Files.isRegularFile(JAR)) {
            throw new IllegalStateException(JAR + " is not there: mvn process-test-resources fetches it");
        }
        try {
            var port = freePort();
            var folder = Files.createDirectories(
                    TestFolder.PATH.resolve("s3mock").resolve(UUID.randomUUID().toString()));
            var process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-jar",
                            JAR.toString(),
                            "--server.port=0",
                            "--com.adobe.testing.s3mock.http-port=" + port,
                            "--com.adobe.testing.s3mock.store.initial-buckets=" + BUCKET,
                            "--com.adobe.testing.s3mock.store.root=" + folder.toAbsolutePath()))
                    .redirectErrorStream(true)
                    .start();
            var server = new S3Server(process, port);
            server.await(folder.resolveSibling(folder.getFileName() + ".log"));
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Waits until the server says that it has started; what it says goes to a file. */
    private void await(Path log) {
        var started = new CountDownLatch(1);
        Thread.ofPlatform().daemon().start(() -> {
            try (var said = process.inputReader();
                    var kept = Files.newBufferedWriter(log)) {
                for (var line = said.readLine(); line != null; line = said.readLine()) {
                    kept.append(line).append('\n');
                    kept.flush();
                    if (line.contains("Started ")) {
                        started.countDown();
                    }
                }
            } catch (IOException ended) {
                throw new UncheckedIOException(ended);
            }
        });
        try {
            if (started.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        throw new IllegalStateException("the server did not start, see " + log);
    }

    /** An address under which there is nothing yet. */
    public String newPlace() {
        return "s3://" + BUCKET + "/" + UUID.randomUUID() + "?endpoint=http://127.0.0.1:" + port;
    }

    /** Puts other bytes in the place of those of a blob, as nobody should. */
    public void overwrite(String place, BlobKey key, byte[] bytes) {
        var address = S3Address.of(place);
        try (var client = S3Clients.at(address, "key", "secret", Patience.USUAL)) {
            client.putObject(
                    put -> put.bucket(address.bucket()).key(address.object(key)), RequestBody.fromBytes(bytes));
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
