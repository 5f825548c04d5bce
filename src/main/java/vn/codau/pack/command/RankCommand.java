package vn.codau.pack.command;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.rank.SeasonRanking;
import vn.codau.pack.season.RankingWriter;
import vn.codau.platform.commandline.Terminal;

/** {@code rank}: ranks a season and prints the ranking as JSON. */
@Command(name = "rank")
public final class RankCommand extends PackCommand {

    @Parameters
    private String file = "";

    @Override
    int perform(Terminal terminal) throws UnusableFile {
        var season = Path.of(file);
        try {
            RankingWriter.write(SeasonRanking.of(read(season)), terminal.out());
            return OK;
        } catch (InvalidSeason refused) {
            return refuse(terminal, season, refused);
        }
    }
}
