package vn.codau.evidence.inspect;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.regex.Pattern;
import vn.codau.evidence.item.EvidenceProblem;
import vn.codau.evidence.item.EvidenceProblem.Reason;
import vn.codau.shared.NotInTransaction;

/** Speaks to ClamAV's daemon: INSTREAM sends a file in pieces, each behind its length, and an empty one ends it. */
final class Clamd {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

    private final SocketAddress address;

    private Clamd(SocketAddress address) {
        this.address = address;
    }

    /** The daemon at {@code tcp://host:port} or {@code unix:/path}. */
    static Clamd at(String address) {
        if (address.startsWith("unix:")) {
            return new Clamd(UnixDomainSocketAddress.of(address.substring("unix:".length())));
        }
        var uri = URI.create(address);
        return new Clamd(new InetSocketAddress(uri.getHost(), uri.getPort()));
    }

    /** Refuses a file in which something is found, and every file while there is no answer. */
    void require(Path file) {
        var answer = ask(file);
        if (answer.equals("stream: OK")) {
            return;
        }
        var found = FOUND.matcher(answer);
        if (found.matches()) {
            throw new EvidenceProblem(Reason.VIRUS, found.group(1));
        }
        throw new EvidenceProblem(Reason.NO_SCANNER).causedBy(new IOException("clamd answered: " + answer));
    }

    private String ask(Path file) {
        NotInTransaction.require();
        var family = address instanceof UnixDomainSocketAddress ? StandardProtocolFamily.UNIX : null;
        try (var socket = family == null ? SocketChannel.open() : SocketChannel.open(family);
                var selector = Selector.open()) {
            socket.configureBlocking(false);
            var turns = new Turns(socket, selector);
            turns.connect(address);
            turns.write(ByteBuffer.wrap(COMMAND));
            send(file, turns);
            return turns.answer();
        } catch (IOException | RuntimeException silent) {
            throw new EvidenceProblem(Reason.NO_SCANNER).causedBy(silent);
        }
    }

    private static void send(Path file, Turns turns) throws IOException {
        var piece = ByteBuffer.allocate(Integer.BYTES + PIECE);
        try (var content = FileChannel.open(file, StandardOpenOption.READ)) {
            while (content.read(piece.clear().position(Integer.BYTES)) >= 0) {
                piece.flip().putInt(0, piece.limit() - Integer.BYTES);
                turns.write(piece);
            }
        }
        turns.write(ByteBuffer.allocate(Integer.BYTES));
    }

    /** A socket that never waits beyond one deadline, which blocking channels cannot promise. */
    private static final class Turns {

        private final SocketChannel socket;
        private final Selector selector;
        private final long deadline = System.nanoTime() + PATIENCE.toNanos();

        Turns(SocketChannel socket, Selector selector) {
            this.socket = socket;
            this.selector = selector;
        }

        void connect(SocketAddress address) throws IOException {
            if (!socket.connect(address)) {
                await(SelectionKey.OP_CONNECT);
                socket.finishConnect();
            }
        }

        void write(ByteBuffer bytes) throws IOException {
            while (bytes.hasRemaining()) {
                if (socket.write(bytes) == 0) {
                    await(SelectionKey.OP_WRITE);
                }
            }
        }

        String answer() throws IOException {
            var bytes = ByteBuffer.allocate(LONGEST_ANSWER);
            while (bytes.hasRemaining()) {
                await(SelectionKey.OP_READ);
                if (socket.read(bytes) < 0) {
                    break;
                }
            }
            var text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
            return text.replace("\0", "").strip();
        }

        private void await(int what) throws IOException {
            socket.register(selector, what);
            var left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0 || selector.select(left) == 0) {
                throw new IOException("clamd did not answer in " + PATIENCE);
            }
            selector.selectedKeys().clear();
        }
    }
}
