package vn.codau.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.rank.SeasonRanking;
import vn.codau.engine.season.CompleteSeason;
import vn.codau.pack.seal.SealCheck;
import vn.codau.pack.season.SeasonReader;
import vn.codau.platform.digest.Sha256;

/**
 * An uploaded file: a season pack, or a sealed one, which then must be intact.
 *
 * @param ranking what its records come to; a pack that cannot be ranked does not get this far
 * @param sha256 of the file as it was uploaded
 */
record PackFile(SeasonRanking ranking, String sha256) {

    /** The longest file that is looked at, in bytes. */
    static final int MAX_BYTES = 64 * 1024 * 1024;

    private static final byte[] ZIP = {'P', 'K'};

    /**
     * Reads a file as hostile.
     *
     * @throws InvalidSeason with every problem of the pack
     */
    static PackFile read(Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw IntakeProblem.tooLarge(MAX_BYTES);
            }
            return isZip(file) ? sealed(file) : plain(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
        }
    }

    private static PackFile plain(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return new PackFile(SeasonRanking.of(SeasonReader.read(in)), Sha256.of(file));
        }
    }

    private static PackFile sealed(Path file) throws IOException {
        var checked = SealCheck.check(file);
        if (!checked.problems().isEmpty()) {
            throw new InvalidSeason(checked.problems());
        }
        return new PackFile(checked.ranking().orElseThrow(), Sha256.of(file));
    }

    CompleteSeason season() {
        return ranking.season();
    }
}
