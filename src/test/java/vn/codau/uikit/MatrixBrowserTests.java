package vn.codau.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.Import;
import vn.codau.support.BrowserTest;
import vn.codau.support.OpenDoors;

/** The keys of the matrix, and how it looks. */
@Import({OpenDoors.class, MatrixTrial.Routes.class})
class MatrixBrowserTests extends BrowserTest {

    static final Look DESK = new Look(1440, "vi", "light");
    private static final Look PHONE = new Look(390, "en", "dark");

    static Stream<Look> looks() {
        return Stream.of(
                DESK, new Look(1440, "en", "dark"), new Look(1024, "vi", "light"), new Look(390, "vi", "light"), PHONE);
    }

    /** Light and dark, wide and narrow: axe finds no more in the others, and takes longer than all the rest. */
    private static void expectAccessibleIn(Look look, Page page) {
        if (look.equals(DESK) || look.equals(PHONE)) {
            expectAccessible(page);
        }
    }

    private MatrixDesk desk(String language) {
        return MatrixDesk.at(open(MatrixTrial.ROUTE + "?bang=small", new Look(1440, language, "light")));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void isLegibleAndAccessible(Look look) {
        for (var table : new String[] {"small", "specialist", "large"}) {
            var page = open(MatrixTrial.ROUTE + "?bang=" + table, look);
            MatrixDesk.at(page);
            picture(page, "matrix-" + table + "-" + look);
            expectNoSidewaysScrolling(page);
            if (!table.equals("large")) {
                // The large one differs by size alone, and axe lists every node of it.
                expectAccessibleIn(look, page);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void showsWhatABlockWouldChange(Look look) {
        var page = open(MatrixTrial.ROUTE + "?bang=small", look);
        var desk = MatrixDesk.at(page).paste("9,5\t8\n7.5\t11\nA\tZ\n1;2\t3");
        desk.dialog().waitFor();
        picture(page, "matrix-paste-" + look);
        expectAccessibleIn(look, page);
    }

    @Test
    void arrowsGoThroughSectionsAndStopAtTheEdges() {
        var desk = desk("vi").expectAt("1.1 · Sở Nội vụ");
        desk.press("ArrowLeft").expectAt("1.1 · Sở Nội vụ");
        desk.press("ArrowRight", "ArrowDown").expectAt("1.2 · Sở Tài chính");
        desk.press("ArrowDown", "ArrowDown", "ArrowDown").expectAt("II · Sở Tài chính");
        desk.press("ArrowUp", "ArrowLeft").expectAt("1.4 · Sở Nội vụ");
        desk.press("End").expectAt("1.4 · Sở Y tế").press("Home").expectAt("1.4 · Sở Nội vụ");
        desk.press("Control+End")
                .expectAt("2.4 · Sở Y tế")
                .press("Control+Home")
                .expectAt("I · Sở Nội vụ");
        desk.press("PageDown").expectAt("2.4 · Sở Nội vụ").press("PageUp").expectAt("I · Sở Nội vụ");
    }

    @Test
    void enterAndTabWriteAndGoOn() {
        var desk = desk("vi").type("9,25").press("Enter").expectAt("1.2 · Sở Nội vụ");
        desk.expect("1.1", "1", "9,25", "saved");
        desk.type("3.5").press("Tab").expectAt("1.2 · Sở Tài chính");
        desk.expect("1.2", "1", "3,5", "saved");
        desk.press("Shift+Tab").expectAt("1.2 · Sở Nội vụ").press("Shift+Tab").expectAt("1.1 · Sở Y tế");
        desk.press("Shift+Enter").expectAt("1.1 · Sở Y tế");
        desk.press("Tab")
                .expectAt("1.2 · Sở Nội vụ")
                .type("4")
                .press("Shift+Enter")
                .expectAt("1.1 · Sở Nội vụ");
        desk.expect("1.2", "1", "4", "saved");
        desk.go("1.4", "1").press("Enter").expectAt("2.1 · Sở Nội vụ");
        assertThat(MatrixTrial.scores.value("a", "u1")).isEqualTo("9.25");
    }

    @Test
    void arrowsAfterTypingWriteToo() {
        var desk = desk("vi").type("5").press("ArrowRight").expectAt("1.1 · Sở Tài chính");
        desk.expect("1.1", "1", "5", "saved");
        desk.type("6").press("ArrowDown").expectAt("1.2 · Sở Tài chính");
        desk.expect("1.1", "2", "6", "saved");
    }

    @Test
    void editsAtTheEndRestoresAndClears() {
        var desk = desk("vi").press("F2").type("5").press("Escape");
        desk.expect("1.1", "1", "8,5", "");
        desk.press("F2").type("5").press("ArrowLeft").press("Backspace").press("Enter");
        desk.expect("1.1", "1", "8,5", "");
        desk.go("1.1", "1").press("F2", "Backspace").type("75").press("Enter");
        desk.expect("1.1", "1", "8,75", "saved");
        desk.go("1.1", "1").press("Delete");
        desk.expect("1.1", "1", "", "saved");
        desk.go("1.1", "2").press("Backspace");
        desk.expect("1.1", "2", "", "saved");
        assertThat(MatrixTrial.scores.value("a", "u2")).isEqualTo(MatrixCell.BLANK);
    }

    @Test
    void blankZeroAndNotApplicableAreThreeThings() {
        var desk = desk("vi").type("0").press("Tab").type("k").press("Enter");
        desk.expect("1.1", "1", "0", "saved");
        desk.expect("1.1", "2", "KAD", "saved");
        assertThat(MatrixTrial.scores.value("a", "u1")).isEqualTo("0");
        assertThat(MatrixTrial.scores.value("a", "u2")).isEqualTo(MatrixCell.NOT_APPLICABLE);
        desk.go("1.2", "1").type("k").press("Enter").expectTold("không được ghi “không áp dụng”");
        assertThat(MatrixTrial.scores.value("b", "u1")).isEqualTo(MatrixCell.BLANK);
    }

    @Test
    void speaksEnglishNumbersToo() {
        var desk = desk("en");
        desk.expect("1.4", "1", "120; 98.5", "");
        desk.expect("2.3", "1", "12,345.5", "");
        desk.type("9,25").press("Enter");
        desk.expect("1.1", "1", "9.25", "saved");
        desk.go("1.1", "2").type("n").press("Enter");
        desk.expect("1.1", "2", "N/A", "saved");
    }

    @Test
    void takesEveryKindOfValue() {
        var desk = desk("vi")
                .go("1.3", "2")
                .type("a")
                .press("Enter")
                .type("12,5;90")
                .press("Enter");
        desk.expect("1.3", "2", "A", "saved");
        desk.expect("1.4", "2", "12,5; 90", "saved");
        desk.go("2.1", "4")
                .type("x")
                .press("Enter")
                .type("12")
                .press("Enter")
                .type("96,5%")
                .press("Enter");
        desk.expect("2.1", "4", "Đạt", "saved");
        desk.expect("2.2", "4", "12", "saved");
        desk.expect("2.3", "4", "96,5", "saved");
        assertThat(MatrixTrial.scores.value("d", "u2")).isEqualTo("12.5;90");
        assertThat(MatrixTrial.scores.value("e", "u4")).isEqualTo("true");
    }

    @Test
    void levelsCanBeChosenFromAList() {
        var desk = desk("vi")
                .go("1.3", "2")
                .press("F2", "ArrowDown", "ArrowDown", "Enter")
                .expectAt("1.4 · Sở Tài chính");
        desk.expect("1.3", "2", "B", "saved");
        desk.go("2.1", "4").press("Alt+ArrowDown");
        desk.page().getByText("Không áp dụng cho đơn vị này").click();
        desk.expect("2.1", "4", "KAD", "saved");
    }

    @Test
    void whatCannotBeIsNotSent() {
        var desk = desk("vi")
                .type("11")
                .press("Enter")
                .expectAt("1.1 · Sở Nội vụ")
                .expectTold("Lớn hơn mức cao nhất là 10");
        desk.type("8,755").press("Enter").expectTold("Quá 2 chữ số thập phân");
        desk.type("-1").press("Enter").expectTold("Nhỏ hơn mức thấp nhất là 0");
        desk.type("tám").press("Enter").expectTold("Không phải là số");
        desk.press("Escape").go("1.2", "1").type("8,25").press("Enter").expectTold("Phải theo bước 0,5");
        desk.press("Escape").go("2.3", "2").type("1.234").press("Enter").expectTold("1234 hay 1,234");
        desk.press("Escape").go("1.3", "2").type("Z").press("Enter").expectTold("các mức: A, B, C, K");
        assertThat(MatrixTrial.scores.written()).isEmpty();
    }

    @Test
    void whatIsLeftWithTheMouseStaysVisible() {
        var desk = desk("vi").type("tám").go("1.2", "1");
        desk.expect("1.1", "1", "tám", "refused");
        desk.expectTold("1 ô chưa được nhận");
        desk.go("1.1", "1").press("Escape");
        desk.expect("1.1", "1", "8,5", "");
    }

    @Test
    void closedAndComputedCellsSayWhy() {
        var desk = desk("vi").go("1.1", "3").type("5").expectTold("Đơn vị của mình: không tự chấm");
        desk.go("2.4", "2").press("Delete").expectTold("Do cơ quan chuyên đề chấm");
        desk.go("1.2", "2").expectTold("Trả lại: thiếu minh chứng quý IV");
        desk.go("1.2", "4").expectTold("Cần ghi ý kiến");
        assertThat(desk.cell("1.1", "3").getAttribute("aria-readonly")).isEqualTo("true");
        assertThat(MatrixTrial.scores.written()).isEmpty();
    }

    @Test
    void escapeLetsTabLeave() {
        var desk = desk("vi").press("Escape", "Tab");
        desk.page().waitForFunction("document.activeElement.closest('.matrix-status')");
        desk.page().keyboard().press("Shift+Tab");
        desk.page().waitForFunction("document.activeElement.matches('.matrix-cell')");
        desk.press("Control+End", "Tab");
        desk.page().waitForFunction("!document.activeElement.matches('.matrix-cell')");
    }

    @Test
    void sectionsFoldByKeyAndMouse() {
        var desk = desk("vi").press("Alt+ArrowLeft").expectAt("I · Sở Nội vụ");
        assertThat(desk.cell("1.2", "1").isVisible()).isFalse();
        desk.press("ArrowDown").expectAt("II · Sở Nội vụ").press("ArrowUp", "Enter");
        assertThat(desk.cell("1.2", "1").isVisible()).isTrue();
        desk.page().locator(".matrix-front .matrix-fold").nth(1).click();
        assertThat(desk.cell("2.1", "1").isVisible()).isFalse();
        desk.expectSaid("đã gấp");
    }

    @Test
    void aFingerSelectsAndThenEdits() {
        var desk = desk("vi");
        for (var tap = 0; tap < 2; tap++) {
            desk.cell("1.2", "1")
                    .evaluate(
                            "cell => cell.dispatchEvent(new PointerEvent('click', {pointerType: 'touch', bubbles: true}))");
        }
        desk.page().waitForFunction("document.activeElement.matches('.matrix-editor')");
        desk.type("2").press("Enter");
        desk.expect("1.2", "1", "2", "saved");
    }

    @Test
    void tellsAScreenReaderWhereWhatAndWhetherSaved() {
        var desk = desk("vi").type("9").press("Enter");
        desk.expectSaid("1.1 · Sở Nội vụ, 9, Đã lưu");
        assertThat(desk.page().locator(".matrix-cell[tabindex='0']").count()).isEqualTo(1);
        assertThat(desk.page().locator("[role=grid]").getAttribute("aria-rowcount"))
                .isEqualTo("12");
    }
}
