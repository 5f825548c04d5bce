package vn.codau.archive;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * An archive that lies ready on the server.
 *
 * @param name what it is called when it is saved
 * @param cluster its code in the seal
 * @param missing evidence files that are not in it
 */
record FinishedArchive(
        Path file, String name, String cluster, long size, String sha256, Instant at, List<String> missing) {

    FinishedArchive {
        missing = List.copyOf(missing);
    }
}
