package vn.codau.pack.command;

import java.nio.file.Path;
import vn.codau.platform.commandline.Terminal;

/**
 * Verifies files of another kind than the sealed pack of a season for {@code verify}. A module brings it as a public class
 * that {@code commandline.properties} lists.
 */
public interface Verifier {

    /** Whether the file is of its kind; false for what cannot be read. */
    boolean knows(Path file);

    /** Says what it found and gives the exit code. */
    int verify(Path file, Terminal terminal);
}
