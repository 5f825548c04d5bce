package vn.codau.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import tools.jackson.databind.node.ArrayNode;
import vn.codau.engine.season.CompleteSeason;
import vn.codau.oracle.Json;
import vn.codau.oracle.RandomSeasons;
import vn.codau.pack.command.PackSentences;
import vn.codau.pack.seal.Seal;
import vn.codau.pack.seal.SealedPack;
import vn.codau.platform.commandline.Sentences;
import vn.codau.platform.digest.Sha256;

/** Writing and reading lose nothing, and the same season gives the same bytes whatever the machine. */
class RoundTripTests {

    private static final int SEEDS = 500;

    @TempDir
    private Path folder;

    @Test
    void readsBackWhatItWrites() {
        LongStream.range(0, SEEDS).parallel().forEach(seed -> {
            var season = Packs.read(RandomSeasons.season(seed));
            var written = Packs.written(season);
            var again = Packs.read(written);
            assertThat(Packs.written(again)).as("seed %d", seed).isEqualTo(written);
            assertThat(Packs.ranked(again)).as("seed %d", seed).isEqualTo(Packs.ranked(season));
        });
    }

    @Test
    void writesTheSameInWhateverOrderScoresCame() {
        LongStream.range(0, SEEDS / 5).parallel().forEach(seed -> {
            var pack = Packs.tree(Json.text(RandomSeasons.season(seed)));
            var expected = Packs.written(Packs.read(pack.toString()));
            for (var cluster : pack.get("clusters")) {
                var scores = new ArrayList<>(cluster.get("scores").valueStream().toList());
                Collections.shuffle(scores, new Random(seed));
                ((ArrayNode) cluster.get("scores")).removeAll().addAll(scores);
            }
            assertThat(Packs.written(Packs.read(pack.toString())))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
        });
    }

    @Test
    void writesOneScoreALine() {
        var lines =
                Packs.written(Packs.read(Packs.bytes(Packs.EXAMPLE))).lines().toList();
        assertThat(lines)
                .filteredOn(line -> line.contains("\"source\":"))
                .hasSize(126)
                .allSatisfy(line -> assertThat(line).matches("  *\\{\"unit\":.*},?"));
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void givesTheSameBytesInAnyLanguageAndTimeZone() throws IOException {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        var expected = allBytes();
        try {
            for (var language : List.of("tr-TR", "ar-EG", "vi-VN", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist-nu-thai")) {
                for (var place : List.of("Asia/Ho_Chi_Minh", "Pacific/Apia", "America/St_Johns")) {
                    Locale.setDefault(Locale.forLanguageTag(language));
                    TimeZone.setDefault(TimeZone.getTimeZone(place));
                    assertThat(allBytes()).as("%s, %s", language, place).isEqualTo(expected);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void givesTheSameBytesOnManyThreads() {
        var expected = Packs.ranked(Packs.read(Packs.bytes(Packs.CLUSTER_347)));
        assertThat(IntStream.range(0, 32)
                        .parallel()
                        .mapToObj(i -> Packs.ranked(Packs.read(Packs.bytes(Packs.CLUSTER_347)))))
                .containsOnly(expected);
    }

    private Map<String, String> allBytes() throws IOException {
        var season = Packs.read(Packs.bytes(Packs.EXAMPLE));
        return Map.of(
                "season",
                Packs.written(season),
                "ranking",
                Packs.ranked(season),
                "sealed",
                Sha256.of(sealed(season)),
                "refused",
                Packs.refusals(Packs.exampleWith("clusters[0].kind = \"khoi\"", "season.from = \"x\""))
                        .toString(),
                "said",
                PackSentences.of(
                        new Sentences("vi"),
                        Packs.problems(Packs.exampleWith("clusters[0].scores[15].input = \"13.1\"")
                                        .getBytes(StandardCharsets.UTF_8))
                                .getFirst()));
    }

    private byte[] sealed(CompleteSeason season) throws IOException {
        var file = folder.resolve("season.zip");
        SealedPack.write(season, new Seal(Instant.parse("2024-01-31T17:00:00Z"), "Ban", Map.of()), file);
        return Files.readAllBytes(file);
    }
}
