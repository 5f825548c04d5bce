package vn.codau.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What one module puts into a cluster's archive.
 *
 * @param records the ids of its records there, by the kinds of subjects that the audit log names them by: an entry about one
 *     of them goes into the archive whatever cluster it was made in, and one about another record of that kind does not
 * @param files its own, besides the entries
 */
public record ArchivePart(Map<String, Set<UUID>> records, List<File> files) {

    public ArchivePart {
        records = Map.copyOf(records);
        files = List.copyOf(files);
    }

    /** Records whose entries alone go into the archive. */
    public static ArchivePart ofEntries(Map<String, Set<UUID>> records) {
        return new ArchivePart(records, List.of());
    }

    /**
     * A file.
     *
     * @param path in the archive, in a folder that no other module uses, with slashes
     */
    public record File(String path, Content content) {}

    /** What writes a file's bytes; the stream stays open. */
    @FunctionalInterface
    public interface Content {

        void write(OutputStream out) throws IOException;
    }
}
