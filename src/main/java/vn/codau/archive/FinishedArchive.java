package vn.codau.archive;

import java.nio.file.Path;
import java.util.List;

/**
 * An archive that was made.
 *
 * @param name what it is called when it is saved
 * @param missing evidence files that are not in it
 */
record FinishedArchive(Path file, String name, List<String> missing) {

    FinishedArchive {
        missing = List.copyOf(missing);
    }
}
