package vn.codau.pack;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.problem.Problem;
import vn.codau.engine.problem.Reason;
import vn.codau.engine.rank.SeasonRanking;
import vn.codau.engine.season.Season;

/**
 * Checks a sealed pack: that nothing in it was changed since, naming the file and the line where something was, and that
 * its season still gives its ranking. Reads the file as hostile: unknown entries and bombs are refused before they cost
 * anything.
 */
public final class SealCheck {

    private static final Set<String> FILES = Set.of(SealedPack.SEASON, SealedPack.RANKING, SealedPack.MANIFEST);
    private static final long MOST_BYTES = 1L << 30;
    private static final long FREE_BYTES = 1L << 20;
    private static final long MOST_RATIO = 100;
    private static final int MOST_NAMED = 20;

    /**
     * What the check found.
     *
     * @param problems empty where the pack is intact and its ranks recompute
     * @param ranking the recomputed ranking, where the season could be ranked
     */
    public record Result(List<Problem> problems, Optional<SeasonRanking> ranking, String sealedAt, String sealedBy) {}

    private final ZipFile zip;
    private final List<Problem> problems = new ArrayList<>();

    private SealCheck(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Checks a file.
     *
     * @throws InvalidSeason if the file is intact and yet its season is not valid
     * @throws IOException if the file cannot be read at all
     */
    public static Result check(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return new SealCheck(zip).result();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        } catch (ZipException | EOFException damaged) {
            return new Result(List.of(Problem.at("", Malformed.NOT_A_ZIP)), Optional.empty(), "", "");
        }
    }

    private Result result() throws IOException {
        checkEntries();
        if (!problems.isEmpty()) {
            return new Result(problems, Optional.empty(), "", "");
        }
        var manifest = manifest();
        if (manifest != null) {
            checkDigests(manifest, SealedPack.SEASON);
            checkDigests(manifest, SealedPack.RANKING);
        }
        boolean intact = problems.isEmpty();
        Optional<SeasonRanking> ranking = Optional.empty();
        try {
            ranking = Optional.of(recompute(manifest));
        } catch (InvalidSeason refused) {
            if (intact) {
                throw refused;
            }
            addAll(SealedPack.SEASON, refused.problems());
        }
        return new Result(
                problems,
                ranking,
                manifest == null ? "" : manifest.sealedAt().toString(),
                manifest == null ? "" : manifest.sealedBy());
    }

    private void checkEntries() {
        var names = new HashSet<String>();
        for (var entries = zip.entries(); entries.hasMoreElements() && problems.size() < MOST_NAMED; ) {
            var entry = entries.nextElement();
            if (!FILES.contains(entry.getName()) || !names.add(entry.getName())) {
                add(entry.getName(), Malformed.UNEXPECTED_FILE);
            } else if (isTooLarge(entry)) {
                add(entry.getName(), Malformed.BOMB, entry.getSize(), entry.getCompressedSize());
            }
        }
        for (var name : List.of(SealedPack.SEASON, SealedPack.RANKING, SealedPack.MANIFEST)) {
            if (!names.contains(name)) {
                add(name, Malformed.MISSING_FILE);
            }
        }
    }

    private static boolean isTooLarge(ZipEntry entry) {
        return entry.getSize() > MOST_BYTES
                || (entry.getSize() > FREE_BYTES && entry.getSize() / MOST_RATIO > entry.getCompressedSize());
    }

    private @Nullable Manifest manifest() throws IOException {
        byte[] bytes;
        try (var in = open(SealedPack.MANIFEST)) {
            bytes = in.readAllBytes();
        }
        try {
            var manifest = Manifest.read(bytes);
            var head = Digests.of(Manifest.head(new String(bytes, StandardCharsets.UTF_8)));
            checkLines(SealedPack.MANIFEST, head, said(manifest, SealedPack.MANIFEST, head.sha256()));
            int line = manifest.differingLine(bytes);
            if (problems.isEmpty() && line > 0) {
                // Nothing that counts, but not a letter of it may be another.
                add(SealedPack.MANIFEST + ":" + line, Malformed.LINE_CHANGED, line);
            }
            return manifest;
        } catch (InvalidSeason refused) {
            addAll(SealedPack.MANIFEST, refused.problems());
            return null;
        }
    }

    private static Digests said(Manifest manifest, String file, String sha256) {
        return new Digests(sha256, manifest.lines().getOrDefault(file, List.of()));
    }

    /** Where the hash and the lines disagree about a file, it is the manifest that was changed. */
    private void checkDigests(Manifest manifest, String file) throws IOException {
        var said = said(manifest, file, manifest.files().getOrDefault(file, ""));
        Digests found;
        try (var in = open(file)) {
            found = Digests.of(in, said.lines().size() + 1);
        }
        boolean sameFile = found.sha256().equals(said.sha256());
        boolean sameLines = found.lines().equals(said.lines());
        if (!sameFile && sameLines) {
            add(SealedPack.MANIFEST + ": files." + file, Malformed.DIGEST_CHANGED, file);
        } else if (sameFile && !sameLines) {
            var row = "[" + found.differingRow(said) + "]";
            add(SealedPack.MANIFEST + ": lines." + file + row, Malformed.DIGEST_CHANGED, file);
        } else if (!sameFile) {
            checkLines(file, found, said);
        }
    }

    private void checkLines(String file, Digests found, Digests said) {
        for (int line : found.differingLines(said, MOST_NAMED)) {
            add(file + ":" + line, Malformed.LINE_CHANGED, line);
        }
    }

    private SeasonRanking recompute(@Nullable Manifest manifest) throws IOException {
        Season season;
        try (var in = open(SealedPack.SEASON)) {
            season = SeasonReader.read(in);
        }
        if (manifest != null) {
            checkAgainst(season, manifest);
        }
        var ranking = SeasonRanking.of(season);
        var recomputed = new ByteArrayOutputStream();
        RankingWriter.write(ranking, recomputed);
        try (var sealed = open(SealedPack.RANKING)) {
            addAll(
                    SealedPack.RANKING,
                    JsonDifference.between(sealed, new ByteArrayInputStream(recomputed.toByteArray())));
        }
        return ranking;
    }

    private void checkAgainst(Season season, Manifest manifest) {
        checkSame("season", manifest.season(), season.period().code());
        checkSame("law", manifest.law(), season.period().law());
        var criteria =
                season.clusters().stream().map(Manifest.CriteriaVersion::of).toList();
        for (int i = 0; i < Math.max(criteria.size(), manifest.criteria().size()); i++) {
            checkSame("criteria[" + i + "]", at(manifest.criteria(), i), at(criteria, i));
        }
    }

    private static String at(List<Manifest.CriteriaVersion> versions, int index) {
        return index < versions.size() ? versions.get(index).toString() : "";
    }

    private void checkSame(String field, String said, String found) {
        if (!said.equals(found)) {
            add(SealedPack.MANIFEST + ": " + field, Malformed.DIFFERS, said, found);
        }
    }

    /** An entry's content, never more of it than its header declares. */
    private InputStream open(String name) throws IOException {
        var entry = zip.getEntry(name);
        return new BufferedInputStream(new Bounded(zip.getInputStream(entry), entry.getSize()), 1 << 16);
    }

    private void add(String path, Reason reason, Object... arguments) {
        problems.add(Problem.at(path, reason, arguments));
    }

    private void addAll(String file, List<Problem> found) {
        for (var problem : found) {
            var path = problem.path().isEmpty() ? file : file + ": " + problem.path();
            problems.add(new Problem(path, problem.reason(), problem.arguments()));
        }
    }

    /** Ends in an error where an entry turns out to be larger or smaller than it said. */
    private static final class Bounded extends InputStream {

        private final InputStream in;
        private long left;

        Bounded(InputStream in, long size) {
            this.in = in;
            this.left = size;
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            return count(one, one < 0 ? 0 : 1);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = in.read(buffer, offset, length);
            return count(read, read);
        }

        private int count(int result, int bytes) throws IOException {
            left -= Math.max(bytes, 0);
            if (left < 0 || (result < 0 && left > 0)) {
                throw new ZipException("an entry is not as large as it says");
            }
            return result;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
