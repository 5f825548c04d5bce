package vn.codau.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.codau.engine.rank.SeasonRanking;
import vn.codau.engine.season.CompleteSeason;
import vn.codau.oracle.Json;
import vn.codau.oracle.Oracle;
import vn.codau.oracle.RandomSeasons;
import vn.codau.pack.season.RankingWriter;
import vn.codau.pack.season.SeasonReader;

/** The engine beside the oracle, which computes the same naively and shares nothing with it. */
class OracleComparisonTests {

    private static final int SEEDS_A_BATCH = 500;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void givesWhatTheOracleGives(int batch) {
        for (long seed = (long) batch * SEEDS_A_BATCH; seed < (batch + 1L) * SEEDS_A_BATCH; seed++) {
            var season = RandomSeasons.season(seed);
            assertThat(ranked(read(season))).as("seed %d", seed).isEqualTo(Json.text(Oracle.rank(season)));
        }
    }

    @Test
    void givesTheSameBytesInWhateverOrderTheSeasonComes() {
        for (long seed = 0; seed < SEEDS_A_BATCH; seed++) {
            var season = RandomSeasons.season(seed);
            var shuffled = RandomSeasons.shuffled(season, seed);
            assertThat(bytes(read(shuffled))).as("seed %d", seed).isEqualTo(bytes(read(season)));
        }
    }

    private static CompleteSeason read(Map<String, Object> season) {
        return SeasonReader.read(new ByteArrayInputStream(Json.text(season).getBytes(StandardCharsets.UTF_8)));
    }

    private static String bytes(CompleteSeason season) {
        var out = new ByteArrayOutputStream();
        RankingWriter.write(SeasonRanking.of(season), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String ranked(CompleteSeason season) {
        return Json.text(Json.read(bytes(season)));
    }
}
