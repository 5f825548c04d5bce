package vn.codau.pack.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.problem.Problem;
import vn.codau.engine.season.CompleteSeason;
import vn.codau.pack.json.Malformed;
import vn.codau.pack.season.SeasonReader;
import vn.codau.platform.commandline.Terminal;
import vn.codau.platform.commandline.TerminalCommand;

/**
 * What the commands that rank, verify and seal have in common. They need neither a server nor a database: the result goes
 * to standard output, everything else to standard error, one line a problem.
 */
abstract class PackCommand implements TerminalCommand {

    /** Does it; what keeps it from that is caught and said. */
    abstract int perform(Terminal terminal) throws UnusableFile;

    @Override
    public final int run(Terminal terminal) {
        try {
            return perform(terminal);
        } catch (InvalidPathException noPath) {
            return sayUnreadable(terminal, noPath.getInput());
        } catch (UnusableFile unusable) {
            return sayUnreadable(terminal, unusable.file);
        }
    }

    /** A file that cannot be read or written. */
    static final class UnusableFile extends Exception {

        private static final long serialVersionUID = 1L;

        private final String file;

        UnusableFile(Path file, IOException cause) {
            super(cause);
            this.file = file.toString();
        }
    }

    /** A season that is read and valid. */
    static CompleteSeason read(Path file) throws UnusableFile {
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return SeasonReader.read(in);
        } catch (UncheckedIOException unreadable) {
            throw new UnusableFile(file, Objects.requireNonNull(unreadable.getCause()));
        } catch (IOException unreadable) {
            throw new UnusableFile(file, unreadable);
        }
    }

    static int refuse(Terminal terminal, Path file, InvalidSeason refused) {
        return say(terminal, file, refused.problems(), INVALID);
    }

    /** One line per problem; what is wrong with the file as a whole is said of the file. */
    static int say(Terminal terminal, Path file, List<Problem> problems, int exitCode) {
        for (var problem : problems) {
            terminal.err()
                    .println(PackSentences.of(
                            terminal.sentences(),
                            problem.path().isEmpty() ? problem.within(file.toString()) : problem));
        }
        return exitCode;
    }

    private static int sayUnreadable(Terminal terminal, String file) {
        terminal.err().println(terminal.sentence(Malformed.NOT_READABLE.key(), file));
        return INVALID;
    }
}
