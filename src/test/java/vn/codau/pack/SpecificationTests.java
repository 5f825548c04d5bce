package vn.codau.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.codau.pack.seal.Seal;
import vn.codau.pack.seal.SealCheck;
import vn.codau.pack.seal.SealedPack;

/** The examples of the specification. */
class SpecificationTests {

    @TempDir
    private Path folder;

    @Test
    void ranksTheExampleAsTheSpecificationDoes() {
        var ranking = Packs.ranked(Packs.read(Packs.bytes(Packs.EXAMPLE)));
        assertThat(Packs.tree(ranking)).isEqualTo(Packs.tree(Packs.text("example-ranking.json")));
    }

    @Test
    void ranksTheRealCluster() {
        var ranking = Packs.tree(Packs.ranked(Packs.read(Packs.bytes(Packs.CLUSTER_347))));
        assertThat(ranking.at("/clusters/0/standings")).hasSize(7);
        assertThat(ranking.at("/clusters/0/leading/status").asString()).isEqualTo("DECIDED");
    }

    @ParameterizedTest
    @ValueSource(strings = {Packs.EXAMPLE, Packs.CLUSTER_347})
    void verifiesWhatItSealed(String file) throws IOException {
        var season = Packs.read(Packs.bytes(file));
        var sealed = folder.resolve("season.zip");
        SealedPack.write(season, new Seal(Instant.EPOCH, "Văn phòng", Map.of("E1", "ab")), sealed);

        var result = SealCheck.check(sealed);

        assertThat(result.problems()).isEmpty();
        assertThat(result.ranking()).isPresent();
        assertThat(result.sealedAt()).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(result.sealedBy()).isEqualTo("Văn phòng");
    }
}
