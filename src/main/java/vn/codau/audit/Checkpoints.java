package vn.codau.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The file of signed checkpoints: one JSON object a line, only ever appended to. */
final class Checkpoints {

    private static final String FILE = "audit/checkpoints.jsonl";
    private static final String KEYS = "keys";

    /** What whoever checks needs of them, in the portal's folder: the lines, and the public key. */
    static final List<String> FILES = List.of(FILE, KEYS + "/" + CheckpointKeys.PUBLIC);

    private final Path file;
    private final CheckpointKeys keys;

    /**
     * The checkpoints of a portal.
     *
     * @param home the portal's own folder
     */
    Checkpoints(Path home) {
        file = home.resolve(FILE);
        keys = new CheckpointKeys(home.resolve(KEYS));
    }

    /**
     * What the file says.
     *
     * @param hashes the believed ones, by number
     * @param forgedLines lines that nobody signed, or that say two things about one number; counted from 1
     */
    record Signed(Map<Long, String> hashes, List<Integer> forgedLines) {}

    synchronized void append(Checkpoint checkpoint) {
        try {
            var line = checkpoint.line(keys.sign(checkpoint.toBeSigned()));
            Files.createDirectories(file.getParent());
            try (var out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                out.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
                out.force(true);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Signed read() {
        var hashes = new HashMap<Long, String>();
        var forged = new ArrayList<Integer>();
        try {
            if (Files.exists(file)) {
                var key = keys.publicKey();
                var lines = Files.readAllLines(file, StandardCharsets.UTF_8);
                for (var index = 0; index < lines.size(); index++) {
                    var line = Checkpoint.parse(lines.get(index))
                            .filter(read ->
                                    CheckpointKeys.isSigned(read.checkpoint().toBeSigned(), read.signature(), key));
                    var said = line.map(read -> hashes.merge(
                            read.checkpoint().number(), read.checkpoint().hash(), (first, second) -> first));
                    if (said.isEmpty()
                            || !said.equals(line.map(read -> read.checkpoint().hash()))) {
                        forged.add(index + 1);
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Signed(hashes, forged);
    }
}
