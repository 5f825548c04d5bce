package vn.codau.ranking.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import vn.codau.ranking.standing.RankingProblem;

class PacketLimitTests {

    private static final long MEGABYTE = 1024L * 1024;

    @Test
    void takesWhatFitsWithItsEscapes() {
        var limit = new PacketLimit(16 * MEGABYTE);
        assertThatCode(() -> limit.require(15 * MEGABYTE)).doesNotThrowAnyException();
    }

    @Test
    void saysHowManyMegabytesAreNeededAndHowManyThereAre() {
        var limit = new PacketLimit(16 * MEGABYTE);
        var refused = catchThrowableOfType(RankingProblem.class, () -> limit.require(16 * MEGABYTE));
        assertThat(refused.reason()).isEqualTo(RankingProblem.Reason.PACKET);
        assertThat(refused.arguments()).containsExactly(17L, 16L);
    }
}
