package vn.codau.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TimeTests {

    /** 23:30 on the last day of the year in London, 6:30 on New Year's Day in Hà Nội. */
    private static final Instant NEW_YEAR = Instant.parse("2023-12-31T23:30:00Z");

    @Test
    void daysBeginInVietnamWhateverTheMachinesZone() {
        var clock = Clock.fixed(NEW_YEAR, ZoneId.of("America/New_York"));

        assertThat(Vietnam.today(clock)).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(Vietnam.dayOf(NEW_YEAR)).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(Vietnam.beginningOf(LocalDate.of(2024, 1, 1))).isEqualTo("2023-12-31T17:00:00Z");
    }

    @Test
    void readsAndTellsTheClocksThere() {
        var shown = LocalDateTime.of(2024, 1, 1, 6, 30);

        assertThat(Vietnam.timeOf(NEW_YEAR)).isEqualTo(shown);
        assertThat(Vietnam.instantOf(shown)).isEqualTo(NEW_YEAR);
    }

    @Test
    void theDatabaseKeepsUtc() {
        assertThat(Utc.of(NEW_YEAR).toInstant(ZoneOffset.UTC)).isEqualTo(NEW_YEAR);
        assertThat(Utc.of(NEW_YEAR)).isEqualTo(LocalDateTime.of(2023, 12, 31, 23, 30));
    }
}
