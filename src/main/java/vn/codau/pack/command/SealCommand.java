package vn.codau.pack.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.pack.seal.Seal;
import vn.codau.pack.seal.SealedPack;
import vn.codau.platform.commandline.Terminal;

/** {@code seal}: seals a season in somebody's name. */
@Command(name = "seal")
public final class SealCommand extends PackCommand {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "2")
    private List<String> files = List.of();

    @Option(names = "--by", required = true)
    private String by = "";

    @Override
    int perform(Terminal terminal) throws UnusableFile {
        if (by.isBlank()) {
            throw new ParameterException(spec.commandLine(), "sealed by nobody");
        }
        var file = Path.of(files.getFirst());
        var sealed = Path.of(files.getLast());
        try {
            var season = read(file);
            SealedPack.write(season, new Seal(terminal.clock().instant(), by, Map.of()), sealed);
            return OK;
        } catch (InvalidSeason refused) {
            return refuse(terminal, file, refused);
        } catch (IOException unwritable) {
            throw new UnusableFile(sealed, unwritable);
        }
    }
}
