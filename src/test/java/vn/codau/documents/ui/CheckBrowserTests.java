package vn.codau.documents.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.Import;
import vn.codau.documents.SealedExample;
import vn.codau.support.BrowserTest;

/** Whoever holds a paper, signed in or not, sees whether it still counts, and nothing else. */
@Import(SealedExample.class)
class CheckBrowserTests extends BrowserTest {

    private static final Look PHONE = new Look(390, "vi", "light");
    private static final String ID = SealedExample.SEALED.snapshot().id().toString();
    private static final String HASH = SealedExample.SEALED.snapshot().shortHash();

    static Stream<Arguments> papers() {
        return Stream.of(
                Arguments.of(ID + "/" + HASH, "Còn giá trị", PHONE),
                Arguments.of(ID + "/" + HASH, "Valid", new Look(1440, "en", "dark")),
                Arguments.of(ID + "/000000000000", "Không khớp", new Look(390, "vi", "dark")),
                Arguments.of(SealedExample.OLD + "/000000000000", "Đã được thay thế", PHONE),
                Arguments.of("3f0c9a52-6f0e-4d0b-9d0e-000000000000/" + HASH, "Không tìm thấy", PHONE),
                Arguments.of("1'or'1/" + HASH, "Không tìm thấy", PHONE),
                Arguments.of(ID + "/" + HASH + "00", "Không tìm thấy", PHONE));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void saysWhetherAPaperStillCounts(String paper, String word, Look look) {
        var page = open("check/" + paper, look);

        assertThat(page.locator(".check-answer .badge").textContent()).isEqualTo(word);
        assertThat(page.content()).doesNotContain("Khối thi đua", "Sở Nội vụ", "96,42");
        picture(page, "check-" + word + "-" + look);
        expectNoSidewaysScrolling(page);
        expectAccessible(page);
    }
}
