package vn.codau.pack.command;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.rank.SeasonRanking;
import vn.codau.pack.seal.SealCheck;
import vn.codau.platform.commandline.Brought;
import vn.codau.platform.commandline.Sentences;
import vn.codau.platform.commandline.Terminal;

/** {@code verify}: tells whether a sealed pack is intact and its ranks recompute, or whatever else a {@link Verifier} knows. */
@Command(name = "verify")
public final class VerifyCommand extends PackCommand {

    @Parameters
    private String file = "";

    @Override
    int perform(Terminal terminal) throws UnusableFile {
        var sealed = Path.of(file);
        for (var other : Brought.all("verifier", Verifier.class)) {
            if (other.knows(sealed)) {
                return other.verify(sealed, terminal);
            }
        }
        return verify(sealed, terminal);
    }

    private static int verify(Path sealed, Terminal terminal) throws UnusableFile {
        try {
            var verification = SealCheck.check(sealed);
            if (verification.ranking().isPresent() && verification.problems().isEmpty()) {
                printRanks(verification.ranking().get(), terminal);
                terminal.err()
                        .println(terminal.sentence(
                                "pack.command.intact", verification.sealedAt(), verification.sealedBy()));
                return OK;
            }
            return say(terminal, sealed, verification.problems(), NOT_OK);
        } catch (InvalidSeason refused) {
            return refuse(terminal, sealed, refused);
        } catch (IOException unreadable) {
            throw new UnusableFile(sealed, unreadable);
        }
    }

    private static void printRanks(SeasonRanking ranking, Terminal terminal) {
        var out = terminal.out();
        for (var cluster : ranking.clusters()) {
            out.println(Sentences.printable(cluster.cluster().code()) + "\t"
                    + cluster.leading().status()
                    + cluster.leading()
                            .unit()
                            .map(unit -> "\t" + Sentences.printable(unit))
                            .orElse(""));
            for (var standing : cluster.standings()) {
                out.println((standing.isGraded() ? standing.rank() : "-") + "\t"
                        + Sentences.printable(standing.unit())
                        + standing.score().map(score -> "\t" + score.total()).orElse(""));
            }
        }
    }
}
