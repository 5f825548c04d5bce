package vn.codau.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.codau.access.CommandTrial;
import vn.codau.access.CommandTrials;
import vn.codau.season.SeasonCommand;
import vn.codau.shared.Command;

/** How a season is taken over. */
class IntakeTrials implements CommandTrials {

    private final SeasonImport imports;

    IntakeTrials(SeasonImport imports) {
        this.imports = imports;
    }

    @Override
    public Map<Command, CommandTrial> trials() {
        return Map.of(SeasonCommand.IMPORT_SEASON, CommandTrial.of(ground -> {
            var preview = imports.dryRun(file());
            return () -> imports.apply(preview);
        }));
    }

    private static Path file() {
        try {
            var file = Files.createTempFile(Path.of("target"), "season", ".json");
            file.toFile().deleteOnExit();
            return Files.writeString(file, PackOf.written(PackOf.renamed(PackOf.read(PackOf.file("cluster-347")))));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
