package vn.codau.identity.signin.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.codau.identity.signin.password.Delay.Failures;

class DelayTests {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 0",
        "4, 0",
        "5, 5",
        "6, 10",
        "7, 20",
        "11, 320",
        "12, 640",
        "13, 900",
        "14, 900",
        "2000000, 900"
    })
    void growsWithEachFailureUpToALimit(int failures, long seconds) {
        var wait = Delay.OF_NAME_AND_ADDRESS.remaining(new Failures(failures, NOW), NOW);

        assertThat(wait).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void toleratesAWholeOfficeBehindOneAddress() {
        assertThat(Delay.OF_ADDRESS.remaining(new Failures(49, NOW), NOW)).isZero();
        assertThat(Delay.OF_ADDRESS.remaining(new Failures(50, NOW), NOW)).isEqualTo(Duration.ofSeconds(1));
        assertThat(Delay.OF_ADDRESS.remaining(new Failures(5_000, NOW), NOW)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void endsExactlyWhenTheDelayIsOver() {
        var failures = new Failures(6, NOW);

        assertThat(Delay.OF_NAME_AND_ADDRESS.remaining(
                        failures, NOW.plusSeconds(10).minusNanos(1)))
                .isPositive();
        assertThat(Delay.OF_NAME_AND_ADDRESS.remaining(failures, NOW.plusSeconds(10)))
                .isZero();
    }

    @Test
    void forgetsAfterAQuietTime() {
        var later = NOW.plus(Delay.FORGOTTEN_AFTER);

        assertThat(new Failures(40, NOW).andOneMore(later)).isEqualTo(new Failures(1, later));
        assertThat(new Failures(40, NOW).andOneMore(later.minusNanos(1000)).count())
                .isEqualTo(41);
        assertThat(Delay.OF_NAME_AND_ADDRESS.remaining(new Failures(40, NOW), later))
                .isZero();
    }

    @Test
    void makesNobodyWaitForAClockThatWasSetBack() {
        var delay = Delay.OF_NAME_AND_ADDRESS;
        var ahead = NOW.plusSeconds(600);
        assertThat(delay.remaining(new Failures(1, ahead), NOW)).isZero();
        assertThat(delay.remaining(new Failures(6, ahead), NOW)).isEqualTo(Duration.ofSeconds(10));
        assertThat(new Failures(6, ahead).andOneMore(NOW).count()).isEqualTo(7);

        var years = new Failures(6, NOW.plus(Duration.ofDays(1_000)));
        assertThat(delay.remaining(years, NOW)).isZero();
        assertThat(years.andOneMore(NOW)).isEqualTo(new Failures(1, NOW));
    }
}
