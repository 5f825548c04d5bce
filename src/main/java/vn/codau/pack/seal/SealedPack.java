package vn.codau.pack.seal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.rank.SeasonRanking;
import vn.codau.engine.season.CompleteSeason;
import vn.codau.pack.json.Digests;
import vn.codau.pack.season.RankingWriter;
import vn.codau.pack.season.SeasonWriter;

/**
 * The sealed pack (season pack, section 9): the season, its result, and a manifest with their hashes. Whoever holds the
 * file can tell whether a digit of it was changed, and where, and can recompute its ranks; {@link SealCheck} does.
 */
public final class SealedPack {

    public static final String SEASON = "season.json";
    public static final String RANKING = "ranking.json";

    /**
     * The same season sealed again gives the same bytes. Not the first moment that a zip can hold: Java would write that
     * one with the machine's time zone.
     */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    private SealedPack() {}

    /**
     * Ranks the season and seals it into a file, which is there as a whole or not at all.
     *
     * @throws InvalidSeason if the season cannot be ranked
     */
    public static void write(CompleteSeason season, Seal seal, Path file) throws IOException {
        var ranking = SeasonRanking.of(season);
        var folder = file.toAbsolutePath().getParent();
        var unfinished = Files.createTempFile(folder, ".sealing", ".zip");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                write(season, ranking, seal, out);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void write(CompleteSeason season, SeasonRanking ranking, Seal seal, OutputStream out)
            throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            var digests = new TreeMap<String, Digests>();
            digests.put(SEASON, entry(zip, SEASON, stream -> SeasonWriter.write(season, stream)));
            digests.put(RANKING, entry(zip, RANKING, stream -> RankingWriter.write(ranking, stream)));
            var manifest = Manifest.of(season, seal, digests).text();
            start(zip, Manifest.FILE);
            zip.write(manifest.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    private static Digests entry(ZipOutputStream zip, String name, Consumer<OutputStream> content) throws IOException {
        start(zip, name);
        var lines = new Digests.Lines(Integer.MAX_VALUE);
        content.accept(new Both(zip, lines));
        zip.closeEntry();
        return lines.digests();
    }

    private static void start(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
    }

    /** Writes to two streams. */
    private static final class Both extends OutputStream {

        private final OutputStream one;
        private final OutputStream other;

        Both(OutputStream one, OutputStream other) {
            this.one = one;
            this.other = other;
        }

        @Override
        public void write(int b) throws IOException {
            one.write(b);
            other.write(b);
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            one.write(buffer, offset, length);
            other.write(buffer, offset, length);
        }
    }
}
