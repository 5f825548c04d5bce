package vn.codau.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VietnameseTests {

    @Test
    void sortsAsADictionaryDoes() {
        var names = Stream.of("Đỗ", "Sở Y tế", "Dũng", "Ân", "Sở Công Thương", "An", "Ăn", "Ưng", "Ung");
        assertThat(names.sorted(Vietnamese.order()))
                .containsExactly("An", "Ăn", "Ân", "Dũng", "Đỗ", "Sở Công Thương", "Sở Y tế", "Ung", "Ưng");
    }

    @Test
    void findsWithoutMarks() {
        assertThat(Vietnamese.finds("dai tu", "UBND xã Đại Từ")).isTrue();
        assertThat(Vietnamese.finds(" ĐẠI ", "UBND xã Đại Từ")).isTrue();
        assertThat(Vietnamese.finds("", "Sở Tài chính")).isTrue();
        assertThat(Vietnamese.finds("nguyên", "Sở Tài chính")).isFalse();
    }
}
