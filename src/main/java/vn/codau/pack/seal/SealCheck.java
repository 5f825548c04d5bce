package vn.codau.pack.seal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.problem.Problem;
import vn.codau.engine.problem.Reason;
import vn.codau.engine.rank.SeasonRanking;
import vn.codau.engine.season.CompleteSeason;
import vn.codau.pack.json.Digests;
import vn.codau.pack.json.JsonDifference;
import vn.codau.pack.json.Malformed;
import vn.codau.pack.season.RankingWriter;
import vn.codau.pack.season.SeasonReader;

/**
 * Checks a sealed pack: that nothing in it was changed since, naming the file and the line where something was, and that
 * its season still gives its ranking.
 */
public final class SealCheck {

    private static final int MOST_NAMED = 20;

    /**
     * What the check found.
     *
     * @param problems empty where the pack is intact and its ranks recompute
     * @param ranking the recomputed ranking, where the season could be ranked
     */
    public record Result(List<Problem> problems, Optional<SeasonRanking> ranking, String sealedAt, String sealedBy) {}

    private final SealedFiles files;
    private final List<Problem> problems = new ArrayList<>();

    private SealCheck(SealedFiles files) {
        this.files = files;
    }

    /**
     * Checks a file.
     *
     * @throws InvalidSeason if the file is intact and yet its season is not valid
     * @throws IOException if the file cannot be read at all
     */
    public static Result check(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return new SealCheck(new SealedFiles(zip)).result();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        } catch (ZipException | EOFException damaged) {
            return new Result(List.of(Problem.at("", Malformed.NOT_A_ZIP)), Optional.empty(), "", "");
        }
    }

    private Result result() throws IOException {
        problems.addAll(files.problems());
        if (!problems.isEmpty()) {
            return new Result(problems, Optional.empty(), "", "");
        }
        var manifest = manifest();
        if (manifest != null) {
            checkDigests(manifest, SealedPack.SEASON);
            checkDigests(manifest, SealedPack.RANKING);
        }
        var ranking = recomputed(manifest);
        return manifest == null
                ? new Result(problems, ranking, "", "")
                : new Result(problems, ranking, manifest.sealedAt().toString(), manifest.sealedBy());
    }

    /** Of an intact file an invalid season is refused as such; of a changed one it is one more thing that is wrong. */
    private Optional<SeasonRanking> recomputed(@Nullable Manifest manifest) throws IOException {
        boolean intact = problems.isEmpty();
        try {
            return Optional.of(recompute(manifest));
        } catch (InvalidSeason refused) {
            if (intact) {
                throw refused;
            }
            addAll(SealedPack.SEASON, refused.problems());
            return Optional.empty();
        }
    }

    private @Nullable Manifest manifest() throws IOException {
        byte[] bytes;
        try (var in = files.open(Manifest.FILE)) {
            bytes = in.readAllBytes();
        }
        try {
            var manifest = ManifestReader.read(bytes);
            var head = Digests.of(Manifest.head(new String(bytes, StandardCharsets.UTF_8)));
            checkLines(Manifest.FILE, head, said(manifest, Manifest.FILE, head.sha256()));
            int line = manifest.differingLine(bytes);
            if (problems.isEmpty() && line > 0) {
                // Nothing that counts, but not a letter of it may be another.
                add(Manifest.FILE + ":" + line, Malformed.LINE_CHANGED, line);
            }
            return manifest;
        } catch (InvalidSeason refused) {
            addAll(Manifest.FILE, refused.problems());
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
        try (var in = files.open(file)) {
            found = Digests.of(in, said.lines().size() + 1);
        }
        boolean sameFile = found.sha256().equals(said.sha256());
        boolean sameLines = found.lines().equals(said.lines());
        if (!sameFile && sameLines) {
            add(Manifest.FILE + ": files." + file, Malformed.DIGEST_CHANGED, file);
        } else if (sameFile && !sameLines) {
            var row = "[" + found.differingRow(said) + "]";
            add(Manifest.FILE + ": lines." + file + row, Malformed.DIGEST_CHANGED, file);
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
        CompleteSeason season;
        try (var in = files.open(SealedPack.SEASON)) {
            season = SeasonReader.read(in);
        }
        if (manifest != null) {
            checkAgainst(season, manifest);
        }
        var ranking = SeasonRanking.of(season);
        var recomputed = new ByteArrayOutputStream();
        RankingWriter.write(ranking, recomputed);
        try (var sealed = files.open(SealedPack.RANKING)) {
            addAll(
                    SealedPack.RANKING,
                    JsonDifference.between(sealed, new ByteArrayInputStream(recomputed.toByteArray())));
        }
        return ranking;
    }

    private void checkAgainst(CompleteSeason season, Manifest manifest) {
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
            add(Manifest.FILE + ": " + field, Malformed.DIFFERS, said, found);
        }
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
}
