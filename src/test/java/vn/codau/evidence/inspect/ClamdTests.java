package vn.codau.evidence.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.codau.evidence.Samples;
import vn.codau.evidence.item.EvidenceProblem;
import vn.codau.evidence.item.EvidenceProblem.Reason;

/** Speaks to a server that speaks clamd's protocol, and to Debian's clamd where it is installed. */
class ClamdTests {

    private static final Path CLAMD = Path.of("/usr/sbin/clamd");

    @TempDir
    private Path folder;

    @Test
    void sendsTheWholeFileInPieces() throws Exception {
        var content = Samples.zeros(200_000).readAllBytes();
        content[199_999] = 7;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var received = answering(server, "stream: OK\0");
            clamd(server).require(file(content));
            assertThat(received.get(1, TimeUnit.MINUTES)).isEqualTo(content);
        }
    }

    @Test
    void namesWhatWasFound() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var received = answering(server, "stream: Win.Test.EICAR_HDB-1 FOUND\0");
            assertThatThrownBy(() -> clamd(server).require(file(Samples.EICAR)))
                    .isInstanceOfSatisfying(EvidenceProblem.class, refused -> {
                        assertThat(refused.reason()).isEqualTo(Reason.VIRUS);
                        assertThat(refused.arguments()).containsExactly("Win.Test.EICAR_HDB-1");
                    });
            assertThat(received.get(1, TimeUnit.MINUTES)).isEqualTo(Samples.EICAR);
        }
    }

    @Test
    void refusesEverythingWithoutAClearAnswer() throws Exception {
        var file = file(Samples.bytes("vô hại"));
        for (var answer : new String[] {"", "INSTREAM size limit exceeded. ERROR\0", "stream: lỗi ERROR\0"}) {
            try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                var received = answering(server, answer);
                assertUnscanned(clamd(server), file);
                assertThat(received.get(1, TimeUnit.MINUTES)).isNotEmpty();
            }
        }
    }

    @Test
    void refusesEverythingWhereNobodyListens() throws Exception {
        var file = file(Samples.bytes("vô hại"));
        int closed;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = server.getLocalPort();
        }
        assertUnscanned(Clamd.at("tcp://127.0.0.1:" + closed), file);
        assertUnscanned(Clamd.at("unix:" + folder.resolve("none.sock")), file);
    }

    @Test
    void findsTheTestVirusWithDebiansClamd() throws Exception {
        assumeThat(Files.isExecutable(CLAMD))
                .as("clamd is not installed: apt-get install clamav-daemon")
                .isTrue();
        var signatures = Files.createDirectories(folder.resolve("signatures"));
        Files.writeString(
                signatures.resolve("test.ndb"),
                "Codau.Test.EICAR:0:0:" + HexFormat.of().formatHex(Samples.EICAR) + "\n");
        var socket = folder.resolve("clamd.sock");
        var settings = Files.writeString(
                folder.resolve("clamd.conf"),
                "Foreground yes\nLocalSocket " + socket + "\nDatabaseDirectory " + signatures + "\nUser root\n");
        var daemon = new ProcessBuilder(CLAMD.toString(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .start();
        try {
            untilItListens(daemon);
            var clamd = Clamd.at("unix:" + socket);
            assertThatCode(() -> clamd.require(file(Samples.pdf("x", 1)))).doesNotThrowAnyException();
            assertThatThrownBy(() -> clamd.require(file(Samples.EICAR)))
                    .isInstanceOfSatisfying(
                            EvidenceProblem.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.VIRUS));
        } finally {
            daemon.destroy();
            daemon.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private static void untilItListens(Process daemon) throws IOException {
        var lines = daemon.inputReader(StandardCharsets.UTF_8);
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains("Self checking")) {
                return;
            }
        }
        throw new IOException("clamd did not start");
    }

    private static void assertUnscanned(Clamd clamd, Path file) {
        assertThatThrownBy(() -> clamd.require(file))
                .isInstanceOfSatisfying(
                        EvidenceProblem.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NO_SCANNER));
    }

    private static Clamd clamd(ServerSocket server) {
        return Clamd.at("tcp://127.0.0.1:" + server.getLocalPort());
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "file", ""), content);
    }

    static CompletableFuture<byte[]> answering(ServerSocket server, String answer) {
        return CompletableFuture.supplyAsync(() -> {
            try (var client = server.accept()) {
                return received(client, answer);
            } catch (IOException failed) {
                throw new java.io.UncheckedIOException(failed);
            }
        });
    }

    private static byte[] received(Socket client, String answer) throws IOException {
        var in = new DataInputStream(client.getInputStream());
        assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
        var content = new ByteArrayOutputStream();
        for (var length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        client.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
        return content.toByteArray();
    }
}
