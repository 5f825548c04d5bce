package vn.codau.engine.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CodeOrderTests {

    /** Ascending: plain letters, a private-use character, a full-width letter, then two beyond U+FFFF. */
    private static final List<String> ASCENDING =
            List.of("", "A", "A1", "A10", "A2", "B", "a", "Đ", "Đ1", "\uE000", "Ａ", "Ａ1", "𝔸", "𝔸1", "𝔹", "😀");

    @Test
    void ordersByCodePointAndNotByHalvesOfIt() {
        for (long seed = 0; seed < 20; seed++) {
            var codes = new ArrayList<>(ASCENDING);
            var random = new SplittableRandom(seed);
            for (int i = codes.size() - 1; i > 0; i--) {
                Collections.swap(codes, i, random.nextInt(i + 1));
            }

            codes.sort(CodeOrder.INSTANCE);

            assertThat(codes).isEqualTo(ASCENDING);
        }
    }

    @Test
    void comparesAsTheSequencesOfCodePoints() {
        Comparator<String> byCodePoints = (one, other) ->
                Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());

        for (var one : ASCENDING) {
            for (var other : ASCENDING) {
                assertThat(Integer.signum(CodeOrder.INSTANCE.compare(one, other)))
                        .as("%s %s", one, other)
                        .isEqualTo(Integer.signum(byCodePoints.compare(one, other)));
            }
        }
    }
}
