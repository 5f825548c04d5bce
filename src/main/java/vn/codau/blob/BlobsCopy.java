package vn.codau.blob;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.codau.platform.commandline.Terminal;
import vn.codau.platform.commandline.TerminalCommand;

/**
 * {@code blobs-copy FROM TO}, for moving evidence to another store: copies the contents that are in one and not in the other,
 * and checks each on the way. Each is a setting as that of {@code CODAU_BLOBS}. It may be stopped, run again, and run beside a
 * portal. What else lies in a store can be made again.
 */
@Command(name = "blobs-copy")
public final class BlobsCopy implements TerminalCommand {

    @Parameters(index = "0")
    private String from = "";

    @Parameters(index = "1")
    private String to = "";

    /**
     * What became of the contents of a room.
     *
     * @param copied how many were copied
     * @param there how many the other store had already
     */
    record Copied(int copied, int there) {}

    /** Copies, says how many, and gives the exit code. */
    @Override
    public int run(Terminal line) {
        try {
            var settings = BlobSettings.of(line);
            var copied = copy(settings.at(from).store(), settings.at(to).store(), "evidence");
            line.say("blob.copy.done", copied.copied(), copied.there());
            return OK;
        } catch (BlobProblem failed) {
            line.say("blob.copy.failed", String.valueOf(failed.arguments().getFirst()), line.sentence(failed.key()));
            return INVALID;
        } catch (IllegalArgumentException | IOException wrong) {
            line.say("blob.copy.failed", from + " " + to, String.valueOf(wrong.getMessage()));
            return INVALID;
        }
    }

    static Copied copy(BlobStore from, BlobStore to, String room) throws IOException {
        var copied = 0;
        var there = 0;
        for (var entry : from.list(room, "")) {
            if (entry.sha256().isEmpty()) {
                continue;
            }
            var key = new BlobKey(room, entry.name());
            if (to.find(key).filter(found -> found.size() == entry.size()).isPresent()) {
                there++;
            } else {
                copy(from, to, key);
                copied++;
            }
        }
        return new Copied(copied, there);
    }

    private static void copy(BlobStore from, BlobStore to, BlobKey key) throws IOException {
        try (var content = from.open(key)) {
            to.put(key, content);
        }
    }
}
