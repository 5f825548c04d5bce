package vn.codau.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.codau.documents.sealed.Paper;
import vn.codau.documents.sealed.Proposal;
import vn.codau.documents.sealed.SealedSeason;
import vn.codau.documents.template.DocumentProblem;
import vn.codau.documents.template.PaperText;
import vn.codau.documents.template.PlainText;

/** What stands in the papers. */
class PapersTests {

    private static final SealedSeason EXAMPLE = Sealed.example();
    private static final String CLUSTER =
            EXAMPLE.ranking().clusters().getFirst().cluster().code();

    @Test
    void theSummaryHasTheRanksTotalsOfTheSnapshot() {
        var text = WordFile.of(Sealed.word(Paper.SUMMARY, EXAMPLE)).text();

        for (var standing : EXAMPLE.ranking().clusters().getFirst().standings()) {
            assertThat(text).contains(EXAMPLE.name(standing.unit()));
            standing.score()
                    .ifPresent(score ->
                            assertThat(text).contains(score.total().toString().replace('.', ',')));
        }
        assertThat(text)
                .contains("xếp trên do", "Phụ lục".toUpperCase(PaperText.VIETNAMESE))
                .doesNotContainPattern("\\d\\.\\d\\d\\b");
    }

    @Test
    void theSheetAddsUpToTheTotal() {
        var unit = EXAMPLE.ranking().clusters().getFirst().standings().getFirst();
        var lines = WordFile.of(Sealed.word(Paper.SHEET, EXAMPLE)).lines().stream()
                .map(WordFile.Line::text)
                .toList();

        var sections = lines.stream()
                .filter(line -> line.startsWith("Cộng "))
                .map(line -> decimal(lines.get(lines.indexOf(line) + 1)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var total = unit.score().orElseThrow().total().toString();
        assertThat(sections).isEqualByComparingTo(total);
        assertThat(decimal(lines.get(lines.indexOf("Tổng điểm") + 1))).isEqualByComparingTo(total);
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    @Test
    void theMinutesNameWhoCameAndWhoDidNot() {
        assertThat(WordFile.of(Sealed.word(Paper.MINUTES, EXAMPLE)).text())
                .contains("Hồi 08 giờ 30 phút, ngày 05 tháng 01 năm 2024", "3. Có mặt: 05 đơn vị.")
                .contains("4. Vắng mặt: 01 đơn vị.", "lý do: bận công tác đột xuất.")
                .contains(" phiếu", "đề nghị khen thưởng 03 đơn vị")
                .contains("Ông Vũ Đức Cường, Sở Công Thương: đề nghị chấm lại tiêu chí I.2.")
                .contains("1. Chủ trì: Ông Nguyễn Văn An.", "\nNguyễn Văn An\n", "\nLê Thị Hoa\n");
    }

    @Test
    void whatIsNotRecordedOfAMeetingIsLeftForAPen() {
        var unrecorded =
                new SealedSeason(EXAMPLE.snapshot(), EXAMPLE.ranking(), List.of(), List.of(), EXAMPLE.places());

        assertThat(WordFile.of(Sealed.word(Paper.MINUTES, unrecorded)).text())
                .contains("Hồi …… giờ …… phút", "1. Chủ trì: ………", "Bản chốt chưa có đề nghị khen thưởng.")
                .containsPattern("bảo lưu \\(nếu có\\):\\s+……");
    }

    @Test
    void theProvincesLetterNamesTheChosenAndTheRule() {
        assertThat(WordFile.of(Sealed.word(Paper.PROVINCE_LETTER, EXAMPLE)).text())
                .contains("Kính gửi: Thủ tướng Chính phủ.", "bỏ phiếu kín", "không quá 20% của");
    }

    @Test
    void nothingIsProposedThatTheSnapshotDoesNotPropose() {
        var nothing = new SealedSeason(EXAMPLE.snapshot(), EXAMPLE.ranking(), List.of(), List.of(), EXAMPLE.places());
        refused(nothing, Paper.CLUSTER_LETTER, "nothingProposed");
        var held = EXAMPLE.ranking().clusters().getFirst().standings().stream()
                .filter(standing -> !standing.isEligible())
                .findFirst()
                .orElseThrow();
        var proposal = new Proposal(held.unit(), Proposal.Award.PROVINCIAL_FLAG);
        refused(
                new SealedSeason(EXAMPLE.snapshot(), EXAMPLE.ranking(), List.of(proposal), List.of(), EXAMPLE.places()),
                Paper.CLUSTER_LETTER,
                "notEligible");
        refused(Sealed.cluster347(), Paper.PROVINCE_LETTER, "nobodyChosen");
    }

    private static void refused(SealedSeason sealed, Paper paper, String problem) {
        assertThatExceptionOfType(DocumentProblem.class)
                .isThrownBy(() -> Sealed.word(paper, sealed))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("documents.problem." + problem));
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void theSquareCodeLeadsToTheCheckOfThisSnapshot(Paper paper) throws Exception {
        var file = WordFile.of(Sealed.word(paper, EXAMPLE));
        var png = file.parts().entrySet().stream()
                .filter(part -> part.getKey().startsWith("word/media/"))
                .findFirst()
                .orElseThrow()
                .getValue();

        assertThat(scanned(png))
                .isEqualTo("https://thidua.namdinh.gov.vn/check/" + Sealed.ID + "/"
                        + EXAMPLE.snapshot().sha256().substring(0, 12));
    }

    private static String scanned(byte[] png) throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        int width = image.getWidth();
        int height = image.getHeight();
        var pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        return new QRCodeReader().decode(bitmap).getText();
    }

    @Test
    void theWorkbookHasNumbersWithTheCriteriasDecimalsAndAFrozenHeading() throws IOException {
        var file = Sealed.papers().workbook(EXAMPLE, CLUSTER);
        var first = EXAMPLE.ranking().clusters().getFirst().standings().getFirst();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var rows = workbook.getFirstSheet().read();
            var row = rows.stream()
                    .filter(one -> one.getRowNum() == 6)
                    .findFirst()
                    .orElseThrow();
            int total = EXAMPLE.ranking()
                            .clusters()
                            .getFirst()
                            .cluster()
                            .criteria()
                            .sections()
                            .size()
                    + 5;
            assertThat(row.getCell(total).getType()).isEqualTo(CellType.NUMBER);
            assertThat(row.getCellAsNumber(total).orElseThrow())
                    .isEqualByComparingTo(first.score().orElseThrow().total().toString());
        }
        var sheet = part(file, "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("state=\"frozen\"", "orientation=\"landscape\"", "paperSize=\"9\"");
        assertThat(part(file, "xl/styles.xml")).contains("formatCode=\"0.00\"");
        assertThat(part(file, "xl/workbook.xml")).contains("_xlnm.Print_Titles");
    }

    /** Names and reasons come from people, and a spreadsheet takes what begins with these signs for a formula. */
    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://a\")", "+cmd|' /C calc'!A0", "-1+1", "@SUM(A1)", "\t=1+1", "\r=1+1"})
    void aNameIsNeverAFormula(String name) throws IOException {
        var hostile = HostileSeason.named(name);
        var file = Sealed.papers()
                .workbook(
                        hostile,
                        hostile.ranking().clusters().getFirst().cluster().code());

        for (var sheet : List.of("xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml")) {
            assertThat(part(file, sheet)).doesNotContain("<f>", "<f ");
        }
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var cells = workbook.getFirstSheet().read().stream()
                    .flatMap(row -> row.stream())
                    .filter(cell -> cell != null && cell.getText().equals(PlainText.of(name)))
                    .toList();
            assertThat(cells).isNotEmpty().allMatch(cell -> cell.getType() == CellType.STRING);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</w:t></w:r><w:r><w:instrText>DDEAUTO</w:instrText>&amp;<b>\"'",
                "{{ma_qr}} {{bang_de_nghi}} {{x}}",
                "đơn vị \u202Eđảo ngược\u2066 \u0000\u0008\uFFFE hết"
            })
    void aNameIsOnlyWords(String name) {
        var hostile = HostileSeason.named(name);
        for (var paper : List.of(Paper.SUMMARY, Paper.SHEET, Paper.MINUTES, Paper.CLUSTER_LETTER, Paper.NOTICE)) {
            var word = WordFile.of(Sealed.word(paper, hostile));

            assertThat(word.text()).contains(PlainText.of(name));
            assertThat(WordFile.all(word.document(), "instrText")).isEmpty();
        }
        assertThat(PlainText.of(name)).doesNotContain("\u202E", "\u2066", "\u0000", "\uFFFE");
    }

    @Test
    void aVeryLongNameIsCutAndTheLayoutHolds() {
        var hostile = HostileSeason.named("Đơn vị ".repeat(10_000));

        assertThat(LayoutChecker.check(Sealed.word(Paper.SUMMARY, hostile))).isEmpty();
    }

    private static String part(byte[] file, String name) {
        return new String(WordFile.unzipped(file).get(name), StandardCharsets.UTF_8);
    }
}
