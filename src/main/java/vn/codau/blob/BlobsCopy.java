package vn.codau.blob;

import java.io.IOException;
import java.util.List;
import vn.codau.shared.CommandLine;

/**
 * The command {@code blobs-copy}, for moving evidence to another store: copies the contents that are in one and not in the
 * other, and checks each on the way. It may be stopped, run again, and run beside a portal. What else lies in a store can be
 * made again.
 */
public final class BlobsCopy {

    /** How it is called: {@code blobs-copy from to}, each a setting as that of {@code CODAU_BLOBS}. */
    public static final String NAME = "blobs-copy";

    private static final int DONE = 0;
    private static final int FAILED = 2;

    private BlobsCopy() {}

    /**
     * What became of the contents of a room.
     *
     * @param copied how many were copied
     * @param there how many the other store had already
     */
    record Copied(int copied, int there) {}

    /** Runs it, prints what it has to say and gives the exit code. */
    public static int run(CommandLine line, String... arguments) {
        var places = List.of(arguments).stream()
                .filter(argument -> !argument.startsWith("--"))
                .toList();
        if (places.size() != 3) {
            line.say("blob.copy.usage");
            return FAILED;
        }
        try {
            var settings = BlobSettings.of(line);
            var copied = copy(
                    settings.at(places.get(1)).store(),
                    settings.at(places.get(2)).store(),
                    "evidence");
            line.say("blob.copy.done", copied.copied(), copied.there());
            return DONE;
        } catch (BlobProblem failed) {
            line.say("blob.copy.failed", String.valueOf(failed.arguments().getFirst()), line.sentence(failed.key()));
            return FAILED;
        } catch (IllegalArgumentException | IOException wrong) {
            line.say("blob.copy.failed", places.toString(), String.valueOf(wrong.getMessage()));
            return FAILED;
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
