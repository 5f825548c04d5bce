package vn.codau.pack.command;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.problem.Problem;
import vn.codau.engine.rank.SeasonRanking;
import vn.codau.engine.season.CompleteSeason;
import vn.codau.pack.json.Malformed;
import vn.codau.pack.seal.Seal;
import vn.codau.pack.seal.SealCheck;
import vn.codau.pack.seal.SealedPack;
import vn.codau.pack.season.RankingWriter;
import vn.codau.pack.season.SeasonReader;

/**
 * The commands that rank, verify and seal without a server or a database. The result goes to standard output, everything
 * else to standard error, both in UTF-8 whatever the machine's language.
 */
public final class PackCommands {

    /** Done; for {@code verify}: intact, and its ranks recompute. */
    public static final int OK = 0;
    /** The sealed pack is damaged or changed, or its ranks do not recompute. */
    public static final int NOT_INTACT = 1;
    /** The pack is not valid, or the command line is not. */
    public static final int INVALID = 2;

    private static final String LANGUAGE = "--lang=";
    private static final String SEALED_BY = "--by=";

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;
    private Messages messages = new Messages("vi");

    public PackCommands(OutputStream out, OutputStream err, Clock clock) {
        this.out = new PrintStream(new BufferedOutputStream(out, 1 << 16), false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.clock = clock;
    }

    /** Runs a command line on the process's own streams and clock, and gives the exit code. */
    public static int run(String... arguments) {
        var out = new FileOutputStream(FileDescriptor.out);
        var err = new FileOutputStream(FileDescriptor.err);
        return new PackCommands(out, err, Clock.systemUTC()).execute(List.of(arguments));
    }

    public int execute(List<String> arguments) {
        int exitCode = perform(arguments);
        if (out.checkError()) {
            err.println(messages.get("pack.command.notWritten"));
            return INVALID;
        }
        return exitCode;
    }

    /** Does what is asked for, and says in a sentence why it cannot. */
    private int perform(List<String> arguments) {
        try {
            return chosen(arguments);
        } catch (InvalidPathException noPath) {
            return sayUnreadable(noPath.getInput());
        } catch (OutOfMemoryError tooLarge) {
            // Whatever filled the memory is out of reach by now.
            err.println(messages.get("pack.command.outOfMemory"));
            return INVALID;
        }
    }

    private int chosen(List<String> arguments) {
        var words = new ArrayList<String>();
        String sealedBy = "";
        for (var argument : arguments) {
            if (argument.equals(LANGUAGE + "vi") || argument.equals(LANGUAGE + "en")) {
                messages = new Messages(argument.substring(LANGUAGE.length()));
            } else if (argument.startsWith(SEALED_BY)) {
                sealedBy = argument.substring(SEALED_BY.length());
            } else {
                words.add(argument);
            }
        }
        var command = words.isEmpty() ? "" : words.removeFirst();
        return chosen(command, words.stream().map(Path::of).toList(), sealedBy);
    }

    private int chosen(String command, List<Path> files, String sealedBy) {
        if (command.equals("rank") && files.size() == 1 && sealedBy.isEmpty()) {
            return rank(files.getFirst());
        }
        if (command.equals("verify") && files.size() == 1 && sealedBy.isEmpty()) {
            return verify(files.getFirst());
        }
        if (command.equals("seal") && files.size() == 2 && !sealedBy.isBlank()) {
            return seal(files.getFirst(), files.getLast(), sealedBy);
        }
        err.println(messages.get("pack.command.usage"));
        return INVALID;
    }

    private int rank(Path file) {
        try {
            RankingWriter.write(SeasonRanking.of(read(file)), out);
            return OK;
        } catch (InvalidSeason refused) {
            return say(file, refused.problems(), INVALID);
        } catch (IOException unreadable) {
            return sayUnreadable(file);
        }
    }

    private int verify(Path file) {
        try {
            var verification = SealCheck.check(file);
            if (verification.ranking().isPresent() && verification.problems().isEmpty()) {
                printRanks(verification.ranking().get());
                err.println(messages.get("pack.command.intact", verification.sealedAt(), verification.sealedBy()));
                return OK;
            }
            return say(file, verification.problems(), NOT_INTACT);
        } catch (InvalidSeason refused) {
            return say(file, refused.problems(), INVALID);
        } catch (IOException unreadable) {
            return sayUnreadable(file);
        }
    }

    private int seal(Path file, Path sealed, String sealedBy) {
        var unusable = file;
        try {
            var season = read(file);
            unusable = sealed;
            SealedPack.write(season, new Seal(clock.instant(), sealedBy, Map.of()), sealed);
            return OK;
        } catch (InvalidSeason refused) {
            return say(file, refused.problems(), INVALID);
        } catch (IOException failed) {
            return sayUnreadable(unusable);
        }
    }

    private static CompleteSeason read(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return SeasonReader.read(in);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private void printRanks(SeasonRanking ranking) {
        for (var cluster : ranking.clusters()) {
            out.println(Messages.printable(cluster.cluster().code()) + "\t"
                    + cluster.leading().status()
                    + cluster.leading()
                            .unit()
                            .map(unit -> "\t" + Messages.printable(unit))
                            .orElse(""));
            for (var standing : cluster.standings()) {
                out.println((standing.isGraded() ? standing.rank() : "-") + "\t"
                        + Messages.printable(standing.unit())
                        + standing.score().map(score -> "\t" + score.total()).orElse(""));
            }
        }
    }

    /** One line per problem; what is wrong with the file as a whole is said of the file. */
    private int say(Path file, List<Problem> problems, int exitCode) {
        for (var problem : problems) {
            err.println(messages.of(problem.path().isEmpty() ? problem.within(file.toString()) : problem));
        }
        return exitCode;
    }

    private int sayUnreadable(Object file) {
        err.println(messages.get(Malformed.NOT_READABLE.key(), file));
        return INVALID;
    }
}
