package vn.codau.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.codau.documents.sealed.Paper;
import vn.codau.documents.sealed.SealedSeason;
import vn.codau.documents.template.PaperText;

/** Every paper has the national layout, and the checker that says so can say no. */
class LayoutTests {

    private static final SealedSeason EXAMPLE = Sealed.example();
    private static final byte[] LETTER = Sealed.word(Paper.CLUSTER_LETTER, EXAMPLE);

    @ParameterizedTest
    @EnumSource(Paper.class)
    void everyPaperHasTheNationalLayout(Paper paper) {
        assertThat(LayoutChecker.check(Sealed.word(paper, EXAMPLE))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Paper.class, mode = EnumSource.Mode.EXCLUDE, names = "PROVINCE_LETTER")
    void soHasEveryPaperOfARealCluster(Paper paper) {
        assertThat(LayoutChecker.check(Sealed.word(paper, Sealed.cluster347()))).isEmpty();
    }

    @Test
    void theCheckerTakesTheLetterAsItIs() {
        assertThat(LayoutChecker.check(LETTER)).isEmpty();
    }

    /** Part, what stands there, what is put there instead, and the rule that is broken. */
    static Stream<Arguments> damages() {
        var document = WordFile.DOCUMENT;
        var styles = WordFile.STYLES;
        return Stream.of(
                Arguments.of(document, "w:top=\"1134\"", "w:top=\"1247\"", "lề trên"),
                Arguments.of(document, "w:top=\"1134\"", "w:top=\"1021\"", "lề trên"),
                Arguments.of(document, "w:bottom=\"1247\"", "w:bottom=\"1360\"", "lề dưới"),
                Arguments.of(document, "w:bottom=\"1247\"", "w:bottom=\"1134\"", "lề dưới"),
                Arguments.of(document, "w:left=\"1701\"", "w:left=\"1814\"", "lề trái"),
                Arguments.of(document, "w:left=\"1701\"", "w:left=\"1588\"", "lề trái"),
                Arguments.of(document, "w:right=\"851\"", "w:right=\"964\"", "lề phải"),
                Arguments.of(document, "w:right=\"851\"", "w:right=\"738\"", "lề phải"),
                Arguments.of(document, "w:w=\"11906\" w:h=\"16838\"", "w:w=\"12240\" w:h=\"15840\"", "khổ giấy A4"),
                Arguments.of(styles, "w:ascii=\"Times New Roman\"", "w:ascii=\"Arial\"", "phông chữ Times New Roman"),
                Arguments.of(document, "CỘNG HÒA XÃ HỘI", "CỘNG HOÀ XÃ HỘI", "Quốc hiệu"),
                Arguments.of(document, "Độc lập - Tự do - Hạnh phúc", "", "Tiêu ngữ"),
                Arguments.of(document, "Độc lập - Tự do", "Độc lập-Tự do", "Tiêu ngữ"),
                Arguments.of(document, "<w:pStyle w:val=\"KeDai\"/>", "", "dưới Tiêu ngữ có đường kẻ"),
                Arguments.of(document, "ngày 05 tháng 02", "ngày 5 tháng 02", "địa danh và thời gian"),
                Arguments.of(document, "ngày 05 tháng 02", "ngày 05 tháng 2", "địa danh và thời gian"),
                Arguments.of(document, "ngày 05 tháng 02 năm 2024", "05/02/2024", "địa danh và thời gian"),
                Arguments.of(document, "Số: 05/TTr-KTĐ", "TTr 05", "số, ký hiệu"),
                Arguments.of(document, "Nơi nhận:", "Gửi:", "\"Nơi nhận:\""),
                Arguments.of(document, "- Sở Nội vụ;", "- Sở Nội vụ", "nơi nhận"),
                Arguments.of(document, "- Lưu: VT.", "- Khác;", "- Lưu: VT"),
                Arguments.of(document, "quyết định./.", "quyết định.", "\"./.\""),
                Arguments.of(document, "<w:titlePg/>", "", "số trang thứ nhất"),
                Arguments.of("word/header1.xml", "PAGE", "DATE", "số trang"),
                Arguments.of(styles, "w:firstLine=\"720\"", "w:firstLine=\"300\"", "chữ đầu dòng"),
                Arguments.of(styles, "<w:jc w:val=\"both\"/>", "", "canh đều"),
                Arguments.of(styles, "<w:b/><w:i/>", "<w:i/>", "\"Nơi nhận:\""),
                Arguments.of(styles, "w:val=\"000000\"", "w:val=\"C00000\"", "chữ màu đen"),
                Arguments.of(document, "TỜ TRÌNH", "", "tên loại"),
                Arguments.of("word/footer1.xml", "/check/", "/c/", "mã bản chốt"));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void theCheckerFindsWhatIsWrong(String part, String is, String instead, String rule) {
        var damaged = WordFile.changed(LETTER, part, xml -> xml.replace(is, instead));

        assertThat(LayoutChecker.check(damaged))
                .anySatisfy(finding -> assertThat(finding).contains(rule));
    }

    @Test
    void daysAreWrittenWithZerosWhereTheDecreeWantsThem() {
        assertThat(List.of(
                        PaperText.day(LocalDate.of(2024, 2, 5)),
                        PaperText.day(LocalDate.of(2024, 3, 9)),
                        PaperText.day(LocalDate.of(2024, 11, 20))))
                .containsExactly("ngày 05 tháng 02 năm 2024", "ngày 09 tháng 3 năm 2024", "ngày 20 tháng 11 năm 2024");
    }
}
