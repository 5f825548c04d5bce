package vn.codau.pack.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.problem.Problem;
import vn.codau.engine.rank.SeasonRanking;
import vn.codau.pack.Packs;
import vn.codau.pack.Zips;
import vn.codau.pack.json.Digests;
import vn.codau.pack.json.Malformed;
import vn.codau.pack.season.RankingWriter;

/** No digit of a sealed pack changes unnoticed, and whatever calls itself one is looked at without trust. */
class SealCheckTests {

    @TempDir
    private Path folder;

    private Map<String, byte[]> sealed = Map.of();

    @BeforeEach
    void seal() {
        sealed = Zips.sealedExample(folder);
    }

    private List<Problem> problems(byte[] zip) {
        try {
            var file = folder.resolve("sealed-" + Thread.currentThread().threadId() + ".zip");
            return SealCheck.check(Zips.write(file, zip)).problems();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<String> refusals(byte[] zip) {
        return problems(zip).stream()
                .map(problem -> problem.path() + " " + problem.reason())
                .toList();
    }

    private List<Problem> problemsWith(String name, byte[] content) {
        return problems(Zips.of(Zips.with(sealed, name, content)));
    }

    // --- tampering

    @Test
    void findsNothingInWhatWasNotChanged() {
        assertThat(problems(Zips.of(sealed))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {SealedPack.SEASON, SealedPack.RANKING})
    void namesTheLineOfEveryDigitThatIsChanged(String name) {
        var content = content(name);
        positions(content, '0', '9').parallel().forEach(i -> {
            var problems = problemsWith(name, with(content, i, (byte) (content[i] == '9' ? '0' : content[i] + 1)));
            assertThat(problems).as("byte %d", i).first().isEqualTo(changed(name, line(content, i)));
        });
    }

    @Test
    void namesTheManifestForEveryDigitThatIsChangedInIt() {
        var content = content(Manifest.FILE);
        positions(content, '0', '9').parallel().forEach(i -> {
            var problems =
                    problemsWith(Manifest.FILE, with(content, i, (byte) (content[i] == '9' ? '0' : content[i] + 1)));
            assertThat(problems)
                    .as("byte %d", i)
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.path()).startsWith(Manifest.FILE));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {SealedPack.SEASON, SealedPack.RANKING, Manifest.FILE})
    void noticesAnyOtherByteThatIsChanged(String name) {
        var content = content(name);
        IntStream.range(0, content.length).filter(i -> i % 31 == 5).parallel().forEach(i -> {
            assertThat(problemsWith(name, with(content, i, (byte) (content[i] ^ 1))))
                    .as("byte %d", i)
                    .first()
                    .satisfies(problem -> assertThat(problem.path()).startsWith(name));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {SealedPack.SEASON, SealedPack.RANKING, Manifest.FILE})
    void noticesLinesThatAreRemovedRepeatedEmptyOrSwapped(String name) {
        var lines = new String(content(name), StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < lines.size(); i += 4) {
            var removed = new ArrayList<>(lines);
            removed.remove(i);
            var repeated = new ArrayList<>(lines);
            repeated.add(i, lines.get(i));
            var emptied = new ArrayList<>(lines);
            emptied.add(i, "");
            var swapped = new ArrayList<>(lines);
            Collections.swap(swapped, i, (i + 1) % lines.size());
            for (var changed : List.of(removed, repeated, emptied, swapped)) {
                if (!changed.equals(lines)) {
                    assertThat(problemsWith(name, text(changed)))
                            .as("line %d", i + 1)
                            .first()
                            .satisfies(problem -> assertThat(problem.path()).startsWith(name));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SealedPack.SEASON, SealedPack.RANKING, Manifest.FILE})
    void noticesWhatIsCutOffOrAppended(String name) {
        var content = content(name);
        for (var changed : List.of(
                new byte[0],
                Arrays.copyOf(content, content.length - 1),
                Arrays.copyOf(content, content.length / 2),
                Arrays.copyOf(content, content.length + 1),
                (new String(content, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8))) {
            assertThat(problemsWith(name, changed))
                    .first()
                    .satisfies(problem -> assertThat(problem.path()).startsWith(name));
        }
    }

    /** Digests that fit the changed ranking: only ranking anew tells. */
    @Test
    void ranksAnewAndNamesThePlaceThatDiffers() {
        var ranking = new String(content(SealedPack.RANKING), StandardCharsets.UTF_8)
                .replace("\"total\":\"96.42\"", "\"total\":\"96.43\"");
        var season = Packs.read(content(SealedPack.SEASON));
        var digests = Map.of(
                SealedPack.SEASON, Digests.of(new String(content(SealedPack.SEASON), StandardCharsets.UTF_8)),
                SealedPack.RANKING, Digests.of(ranking));
        var seal = new Seal(Instant.EPOCH, "x", Map.of());
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put(SealedPack.SEASON, content(SealedPack.SEASON));
        entries.put(SealedPack.RANKING, ranking.getBytes(StandardCharsets.UTF_8));
        entries.put(Manifest.FILE, Manifest.of(season, seal, digests).text().getBytes(StandardCharsets.UTF_8));

        assertThat(problems(Zips.of(entries)))
                .containsExactly(Problem.at(
                        "ranking.json: clusters[0].standings[0].total", Malformed.DIFFERS, "96.43", "96.42"));
    }

    @Test
    void refusesAnIntactPackWhoseSeasonIsNotValid() {
        var season = Packs.exampleWith("clusters[0].name = \"\"");
        var digests = Map.of(
                SealedPack.SEASON, Digests.of(season),
                SealedPack.RANKING, Digests.of(new String(content(SealedPack.RANKING), StandardCharsets.UTF_8)));
        var seal = new Seal(Instant.EPOCH, "x", Map.of());
        var manifest = Manifest.of(Packs.read(content(SealedPack.SEASON)), seal, digests)
                .text();
        var entries = Zips.with(
                Zips.with(sealed, SealedPack.SEASON, season.getBytes(StandardCharsets.UTF_8)),
                Manifest.FILE,
                manifest.getBytes(StandardCharsets.UTF_8));

        assertThatExceptionOfType(InvalidSeason.class).isThrownBy(() -> problems(Zips.of(entries)));
    }

    @Test
    void namesARowThatTheManifestHasTooMuch() {
        var manifest = new String(content(Manifest.FILE), StandardCharsets.UTF_8);
        int end = manifest.indexOf("]", manifest.indexOf("\"ranking.json\":["));
        var changed = manifest.substring(0, end) + ",\"\"" + manifest.substring(end);
        assertThat(problemsWith(Manifest.FILE, changed.getBytes(StandardCharsets.UTF_8)))
                .extracting(Problem::path)
                .anySatisfy(path -> assertThat(path).startsWith("manifest.json: lines.ranking.json["));
    }

    private byte[] content(String name) {
        return sealed.getOrDefault(name, new byte[0]);
    }

    private static Problem changed(String name, int line) {
        return Problem.at(name + ":" + line, Malformed.LINE_CHANGED, line);
    }

    private static IntStream positions(byte[] content, char from, char to) {
        return IntStream.range(0, content.length).filter(i -> content[i] >= from && content[i] <= to);
    }

    private static byte[] with(byte[] content, int index, byte value) {
        var copy = content.clone();
        copy[index] = value;
        return copy;
    }

    private static int line(byte[] content, int index) {
        return 1
                + (int) IntStream.range(0, index)
                        .filter(i -> content[i] == '\n')
                        .count();
    }

    private static byte[] text(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    // --- containers

    @ParameterizedTest
    @ValueSource(strings = {SealedPack.SEASON, SealedPack.RANKING, Manifest.FILE})
    void namesAFileThatIsMissing(String name) {
        var entries = new LinkedHashMap<>(sealed);
        entries.remove(name);
        assertThat(refusals(Zips.of(entries))).containsExactly(name + " MISSING_FILE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x",
                "/etc/passwd",
                "C:\\x",
                "season.json/",
                "x/",
                "x/season.json",
                "./season.json",
                "SEASON.JSON",
                "season.json ",
                "đơn.pdf"
            })
    void refusesAnyOtherFile(String name) {
        assertThat(refusals(Zips.of(Zips.with(sealed, name, new byte[0])))).containsExactly(name + " UNEXPECTED_FILE");
    }

    @ParameterizedTest
    @ValueSource(strings = {SealedPack.SEASON, SealedPack.RANKING, Manifest.FILE})
    void refusesTwoFilesOfOneName(String name) {
        var other = name.replace(".json", ".jsom");
        for (var content : List.of(content(name), new byte[0])) {
            assertThat(refusals(Zips.renamed(Zips.of(Zips.with(sealed, other, content)), other, name)))
                    .containsExactly(name + " UNEXPECTED_FILE");
        }
    }

    @Test
    void namesOnlySomeOfManyOtherFiles() {
        var entries = new LinkedHashMap<>(sealed);
        for (int i = 0; i < 1_000; i++) {
            entries.put("x" + i, new byte[0]);
        }
        assertThat(refusals(Zips.of(entries))).hasSize(20).allMatch(one -> one.endsWith(" UNEXPECTED_FILE"));
    }

    @Test
    void refusesWhatUnpacksToTooMuch() {
        assertThat(refusals(Zips.of(Zips.with(sealed, SealedPack.SEASON, new byte[50_000_000]))))
                .containsExactly("season.json BOMB");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, Integer.MAX_VALUE, 1 << 30})
    void refusesASizeThatCannotBe(int size) {
        var zip = Zips.of(sealed);
        for (var name : sealed.keySet()) {
            assertThat(problems(Zips.lying(zip, name, Zips.SIZE, size)))
                    .as(name)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1_000, -1, 1, 1_000})
    void refusesASizeThatIsNotTrue(int difference) {
        var zip = Zips.of(sealed);
        for (var name : sealed.keySet()) {
            int size = Zips.number(zip, name, Zips.SIZE) + difference;
            assertThat(refusals(Zips.lying(zip, name, Zips.SIZE, size)))
                    .as(name)
                    .containsExactly(" NOT_A_ZIP");
        }
    }

    @Test
    void refusesEntriesThatOverlap() {
        var zip = Zips.of(sealed);
        int offset = Zips.number(zip, SealedPack.SEASON, Zips.OFFSET);
        assertThat(problems(Zips.lying(zip, SealedPack.RANKING, Zips.OFFSET, offset)))
                .isNotEmpty();
        assertThat(problems(Zips.lying(zip, SealedPack.RANKING, Zips.OFFSET, offset + 7)))
                .isNotEmpty();
        assertThat(problems(Zips.lying(zip, SealedPack.RANKING, Zips.OFFSET, zip.length - 5)))
                .isNotEmpty();
    }

    @Test
    void refusesAZipWithinTheZip() {
        assertThat(refusals(Zips.of(Zips.with(sealed, SealedPack.SEASON, Zips.of(sealed)))))
                .anyMatch(one -> one.matches("season.json NOT_(UTF8|JSON)"))
                .noneMatch(one -> one.startsWith("manifest"));
    }

    @Test
    void refusesWhatIsNoZip() {
        var zip = Zips.of(sealed);
        for (var bytes : List.of(
                new byte[0],
                new byte[1_000],
                "PK".getBytes(StandardCharsets.UTF_8),
                Packs.bytes(Packs.EXAMPLE),
                Arrays.copyOf(zip, zip.length / 2),
                Arrays.copyOf(zip, zip.length - 10),
                Arrays.copyOfRange(zip, 40, zip.length))) {
            assertThat(refusals(bytes)).containsExactly(" NOT_A_ZIP");
        }
    }

    @Test
    void noticesDamageAnywhereInTheContainerOrGivesWhatWasSealed() {
        var zip = Zips.of(sealed);
        var recomputed = new String(content(SealedPack.RANKING), StandardCharsets.UTF_8);
        IntStream.range(0, zip.length).filter(i -> i % 7 == 0).parallel().forEach(i -> {
            var file = Zips.write(folder.resolve("damaged" + i + ".zip"), with(zip, i, (byte) (zip[i] ^ 0x10)));
            try {
                var result = SealCheck.check(file);
                if (result.problems().isEmpty()) {
                    assertThat(result.ranking().map(SealCheckTests::written))
                            .as("byte %d", i)
                            .contains(recomputed);
                }
            } catch (IOException | RuntimeException other) {
                throw new AssertionError("byte " + i, other);
            }
        });
    }

    private static String written(SeasonRanking ranking) {
        var out = new ByteArrayOutputStream();
        RankingWriter.write(ranking, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void cannotReadAFolderOrWhatIsNotThere() {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> SealCheck.check(folder));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> SealCheck.check(folder.resolve("no.zip")));
    }
}
