package vn.codau.engine.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.codau.engine.Refusals.refusalOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.Problem;

class DecimalTests {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "0.000000000, 0",
        "-0.0, 0",
        "000000000000000, 0",
        "007, 7",
        "1.50, 1.5",
        "-12.250, -12.25",
        "100, 100",
        "1000.0, 1000",
        "9, 9",
        "0.000000001, 0.000000001",
        "-999999999999999.999999999, -999999999999999.999999999",
        "123456789012345.123456789, 123456789012345.123456789",
    })
    void readsWhatTheGrammarAllowsAndPrintsNoMoreDigitsThanNeeded(String text, String printed) {
        assertThat(Decimal.of(text)).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "-.",
                "1.",
                ".5",
                "-.5",
                "--1",
                "+1",
                "1-",
                "1e3",
                "1E3",
                "1,5",
                "1.2.3",
                "1.-2",
                " 1",
                "1 ",
                "1 000",
                "1\n",
                "1/2",
                "1:2",
                "a",
                "NaN",
                "0x1",
                "１",
                "١",
                "1_000",
                "1.1234567890",
                "1234567890123456",
                "-1234567890123456",
                "0000000000000001",
            })
    void refusesEverythingElse(String text) {
        assertThat(refusalOf(() -> Decimal.of(text))).isEqualTo(Problem.at("", Flaw.NOT_A_DECIMAL, text));
    }

    @Test
    void refusesAMegabyteOfDigitsAndShowsOnlyItsBeginning() {
        var megabyte = "9".repeat(1_000_000);

        var problem = refusalOf(() -> Decimal.of(megabyte));

        assertThat(problem.arguments()).containsExactly("9".repeat(60) + "…");
    }

    @Test
    void isEqualByValueAndNotBySpelling() {
        assertThat(Decimal.of("1.50")).isEqualTo(Decimal.of("1.5")).hasSameHashCodeAs(Decimal.of("01.5"));
        assertThat(Decimal.of("100")).isEqualTo(Decimal.of("100.0")).hasSameHashCodeAs(Decimal.of("100.0"));
        assertThat(Decimal.of("1.5")).isNotEqualTo(Decimal.of("1.6")).isNotEqualTo("1.5");
        assertThat(Decimal.of("1").hashCode()).isNotEqualTo(Decimal.of("2").hashCode());
        assertThat(Decimal.ZERO).isEqualTo(Decimal.of("-0"));
        assertThat(Decimal.ONE).isEqualTo(Decimal.of("1.000"));
    }

    @Test
    void comparesByValue() {
        assertThat(Decimal.of("9")).isLessThan(Decimal.of("10"));
        assertThat(Decimal.of("-9")).isGreaterThan(Decimal.of("-10"));
        assertThat(Decimal.of("2.0")).isEqualByComparingTo(Decimal.of("2"));
    }

    @ParameterizedTest
    @CsvSource({"-0.1, -1", "0.0, 0", "0.000000001, 1"})
    void knowsItsSign(String text, int sign) {
        assertThat(Decimal.of(text).signum()).isEqualTo(sign);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "100, 0", "1.0, 0", "1.50, 1", "0.001, 3", "0.000000001, 9"})
    void countsTheFractionDigitsThatItNeeds(String text, int digits) {
        assertThat(Decimal.of(text).fractionDigits()).isEqualTo(digits);
    }

    @Test
    void addsAndSubtractsExactly() {
        assertThat(Decimal.of("0.1").plus(Decimal.of("0.2"))).hasToString("0.3");
        assertThat(Decimal.of("999999999999999").plus(Decimal.of("0.000000001")))
                .hasToString("999999999999999.000000001");
        assertThat(Decimal.of("0.3").minus(Decimal.of("0.1"))).hasToString("0.2");
        assertThat(Decimal.of("99.5").plus(Decimal.of("0.5"))).hasToString("100");
    }

    @ParameterizedTest
    @CsvSource({"1.5, 0.5, true", "1.6, 0.5, false", "0, 0.3, true", "-0.9, 0.3, true", "0.000000001, 1, false"})
    void knowsWholeNumbersOfSteps(String value, String step, boolean whole) {
        assertThat(Decimal.of(value).isMultipleOf(Decimal.of(step))).isEqualTo(whole);
    }

    @Test
    void countsItsBillionths() {
        assertThat(Decimal.of("0.333333333").billionths()).isEqualTo(333_333_333L);
        assertThat(Decimal.ONE.billionths()).isEqualTo(1_000_000_000L);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Decimal.of("9223372037").billionths());
    }

    @Test
    void isAPercentageAsAShare() {
        assertThat(Decimal.of("0.965").hundredfold()).isEqualTo(Decimal.of("96.5"));
        assertThat(Decimal.of("1").hundredfold()).hasToString("100");
    }
}
