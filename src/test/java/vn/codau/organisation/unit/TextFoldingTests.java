package vn.codau.organisation.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFoldingTests {

    @ParameterizedTest
    @CsvSource({
        "Đỗ Xá, do xa",
        "ĐẶNG  THỊ, dang thi",
        "Sở Tài nguyên và Môi trường, so tai nguyen va moi truong",
        "Huyện Ý Yên, huyen y yen",
        "Quỳ Hợp, quy hop",
        "Ư Ơ Ă Â Ê Ô, u o a a e o",
    })
    void foldsAccentsCaseAndTheBarOfD(String text, String folded) {
        assertThat(TextFolding.folded(text)).isEqualTo(folded);
    }

    @Test
    void foldsComposedAndDecomposedAlike() {
        assertThat(TextFolding.folded("Ệ"))
                .isEqualTo(TextFolding.folded("E\u0323\u0302"))
                .isEqualTo("e");
        assertThat(TextFolding.name("E\u0323\u0302")).isEqualTo("Ệ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "=A", "-A", "A B", "A;B", "<b>", "123456789012345678901"})
    void refusesBadCodes(String code) {
        assertThatExceptionOfType(OrganisationProblem.class).isThrownBy(() -> TextFolding.code(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u00a0", "a\u202eb", "a\u0000b", "a\u200bb"})
    void refusesNamesThatAreEmptyOrHideSomething(String name) {
        assertThatExceptionOfType(OrganisationProblem.class).isThrownBy(() -> TextFolding.name(name));
    }
}
