package vn.codau.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumeralsTests {

    @Test
    void writesTheDecimalMarkOfTheLanguage() {
        assertThat(Numerals.shown("-1234.50", Locale.of("vi"))).isEqualTo("-1234,50");
        assertThat(Numerals.shown("-1234.50", Locale.ENGLISH)).isEqualTo("-1234.50");
    }

    @Test
    void readsEitherMarkAndSpacesOfAnyKind() {
        assertThat(Numerals.typed(" 12,5\u00a0")).isEqualTo("12.5");
        assertThat(Numerals.typed("1 234.5")).isEqualTo("1234.5");
    }

    @Test
    void doesNotGuessWhatTwoMarksMean() {
        assertThat(Numerals.typed("1.234,5")).isEqualTo("1.234.5");
    }
}
