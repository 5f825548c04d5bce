package vn.codau.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import vn.codau.support.BrowserTest;
import vn.codau.support.OpenDoors;

/** What happens between a desk and the server: blocks, undo, refusals, conflicts, a lost connection. */
@Import({OpenDoors.class, MatrixTrial.Routes.class})
@SuppressWarnings("NullAway.Init") // JUnit sets the field before each test.
class MatrixSavingBrowserTests extends BrowserTest {

    private MatrixDesk desk;

    @BeforeEach
    void sitDown() {
        desk = MatrixDesk.at(open(MatrixTrial.ROUTE + "?bang=small", MatrixBrowserTests.DESK));
    }

    @Test
    void aBlockIsOneActWithCommaOrDot() {
        desk.paste("9,5\t8\r\n7.5\t\r\na\t\"B\"\r\n\"1;2\"\t3;4,5\r\n").dialog().waitFor();
        assertThat(desk.dialog().innerText()).contains("8 ô sẽ thay đổi").contains("8,5");
        desk.press("Enter");
        desk.expect("1.1", "1", "9,5", "saved");
        desk.expect("1.2", "1", "7,5", "saved");
        desk.expect("1.2", "2", "", "saved");
        desk.expect("1.3", "2", "B", "saved");
        desk.expect("1.4", "2", "3; 4,5", "saved");
        desk.expectSaid("Đã lưu 8 ô");
        assertThat(MatrixTrial.scores.written())
                .singleElement()
                .satisfies(act -> assertThat(act).hasSize(8));
    }

    @Test
    void nothingIsWrittenWhileOneCellIsBad() {
        desk.paste("9\t8\t5\n11\ttám\nZ\tA\t\tA\tA").dialog().waitFor();
        assertThat(desk.dialog().innerText())
                .contains("Chưa ghi ô nào")
                .contains("Đơn vị của mình: không tự chấm")
                .contains("Lớn hơn mức cao nhất là 10")
                .contains("Không phải là số")
                .contains("Không có mức này")
                .contains("Nằm ngoài bảng");
        desk.press("Enter");
        desk.expect("1.1", "1", "8,5", "");
        assertThat(MatrixTrial.scores.written()).isEmpty();
    }

    @Test
    void escapeWritesNothingOfABlock() {
        desk.paste("9\t8").dialog().waitFor();
        desk.press("Escape").expectAt("1.1 · Sở Nội vụ");
        desk.expect("1.1", "1", "8,5", "");
        assertThat(MatrixTrial.scores.written()).isEmpty();
    }

    @Test
    void cellsInQuotesMayHoldLineBreaks() {
        desk.paste("\"9\n\"\t8\n7").dialog().waitFor();
        desk.press("Enter");
        desk.expect("1.1", "1", "9", "saved");
        desk.expect("1.2", "1", "7", "saved");
    }

    @Test
    void aTableOfAPageIsABlockToo() {
        desk.paste("", "<table><tr><td>1,5</td><td>2</td></tr></table>")
                .dialog()
                .waitFor();
        desk.press("Enter");
        desk.expect("1.1", "2", "2", "saved");
    }

    @Test
    void oneValueFillsTheSelection() {
        desk.press("Shift+ArrowRight", "Shift+ArrowDown").paste("3").dialog().waitFor();
        desk.press("Enter");
        desk.expect("1.1", "2", "3", "saved");
        desk.expect("1.2", "2", "3", "saved");
    }

    @Test
    void copiesAndCutsTextForSpreadsheets() {
        desk.press("Shift+ArrowDown", "Shift+ArrowRight");
        assertThat(desk.copied("copy")).isEqualTo("8,5\t0\r\n\t7,5");
        desk.go("2.3", "1");
        assertThat(desk.copied("cut")).isEqualTo("12345,5");
        desk.expect("2.3", "1", "", "saved");
    }

    @Test
    void aBlockThatTheServerRefusesLeavesTheTableAsItWas() {
        desk.paste("6.66\t1").dialog().waitFor();
        desk.press("Enter");
        desk.page().getByText("Không ghi được").waitFor();
        assertThat(desk.dialog().innerText())
                .contains("Điểm này cao hơn mức đơn vị tự chấm")
                .doesNotContain("Sở Tài chính");
        desk.press("Escape");
        desk.expect("1.1", "1", "8,5", "");
        desk.expect("1.1", "2", "0", "");
    }

    @Test
    void editsAndBlocksAreUndoneAndRedoneAsNewEdits() {
        desk.type("9").press("Enter").paste("1\t2").dialog().waitFor();
        desk.press("Enter");
        desk.expect("1.2", "2", "2", "saved");
        desk.press("Control+z");
        desk.expect("1.2", "1", "", "saved");
        desk.expect("1.2", "2", "7,5", "saved");
        desk.press("Control+z");
        desk.expect("1.1", "1", "8,5", "saved");
        desk.press("Control+y", "Control+y");
        desk.expect("1.1", "1", "9", "saved");
        desk.expect("1.2", "2", "2", "saved");
        assertThat(MatrixTrial.scores.value("b", "u2")).isEqualTo("2");
        assertThat(MatrixTrial.scores.written()).hasSize(6);
    }

    @Test
    void undoLeavesAloneWhatOthersHaveWrittenSince() {
        desk.type("9").press("Enter");
        desk.expect("1.1", "1", "9", "saved");
        desk.page()
                .evaluate("document.querySelector('codau-matrix')"
                        + ".show([{row: 'a', column: 'u1', value: '4', version: 9}])");
        desk.press("Control+z").expectTold("Không hoàn tác được");
        desk.expect("1.1", "1", "4", "saved");
        assertThat(MatrixTrial.scores.written()).hasSize(1);
    }

    @Test
    void aRefusedCellKeepsWhatWasTypedAndSaysWhy() {
        desk.type("6.66").press("Enter");
        desk.expect("1.1", "1", "6,66", "refused");
        desk.expectSaid("Điểm này cao hơn mức đơn vị tự chấm");
        desk.press("ArrowUp").expectTold("Điểm này cao hơn mức đơn vị tự chấm");
        assertThat(desk.cell("1.1", "1").getAttribute("aria-invalid")).isEqualTo("true");
        desk.button("Bỏ, về 8,5");
        desk.expect("1.1", "1", "8,5", "");
    }

    @Test
    void aRefusalOfTheWholeActIsTold() {
        desk.type("4.44").press("Enter");
        desk.expect("1.1", "1", "4,44", "refused");
        desk.press("ArrowUp").expectTold("Ô này không nhập được");
    }

    @Test
    void aConflictShowsBothValuesAndLetsOneChoose() {
        desk.type("7.77")
                .press("Enter")
                .press("ArrowUp")
                .expectTold("Trần Văn Bình đã sửa ô này lúc 10:30, 22/11/2026");
        desk.expect("1.1", "1", "7,77", "conflict");
        desk.button("Lấy 3,25 của họ");
        desk.expect("1.1", "1", "3,25", "");
        desk.go("2.4", "1").type("7.77").press("Enter");
        desk.expect("2.4", "1", "7,77", "conflict");
        desk.press("Control+Enter");
        desk.expect("2.4", "1", "7,77", "saved");
        assertThat(MatrixTrial.scores.value("h", "u1")).isEqualTo("7.77");
    }

    @Test
    void quickEditsOfOneCellDoNotMeetThemselves() {
        for (var value = 1; value <= 9; value++) {
            desk.type(Integer.toString(value)).press("Enter", "ArrowUp");
        }
        desk.expect("1.1", "1", "9", "saved");
        assertThat(MatrixTrial.scores.value("a", "u1")).isEqualTo("9");
        assertThat(MatrixTrial.scores.written()).hasSize(9);
    }

    @Test
    void aMistakeOfTheServerIsNeverCalledSaved() {
        desk.type("5.55").press("Enter");
        desk.expect("1.1", "1", "5,55", "unsaved");
        desk.press("ArrowUp").expectTold("Hệ thống gặp lỗi").expectTold("1 ô chưa lưu");
        desk.button("Gửi lại");
        desk.expect("1.1", "1", "5,55", "saved");
    }

    @Test
    void aLostConnectionKeepsWhatWasTypedAndSendsItOnce() {
        desk.page().context().setOffline(true);
        desk.type("9").press("Enter").type("4").press("Enter");
        desk.expect("1.1", "1", "9", "unsaved");
        desk.expect("1.2", "1", "4", "unsaved");
        desk.expectTold("2 ô chưa lưu");
        picture(desk.page(), "matrix-offline");
        desk.page().context().setOffline(false);
        desk.expect("1.1", "1", "9", "saved");
        desk.expect("1.2", "1", "4", "saved");
        assertThat(MatrixTrial.scores.written()).hasSize(2);
    }

    @Test
    void anEditThatComesTwiceIsCarriedOutOnce() {
        desk.page().evaluate("""
                () => {
                  const matrix = document.querySelector("codau-matrix");
                  matrix.addEventListener("matrix-edit", (event) => {
                    if (event.detail.again) return;
                    matrix.dispatchEvent(new CustomEvent("matrix-edit", {detail: {...event.detail, again: true}}));
                  });
                }""");
        desk.type("9").press("Enter");
        desk.expect("1.1", "1", "9", "saved");
        desk.type("4").press("Enter");
        desk.expect("1.2", "1", "4", "saved");
        assertThat(MatrixTrial.scores.written()).hasSize(2);
    }

    @Test
    void totalsComeFromTheServer() {
        desk.type("9").press("Enter");
        desk.page().waitForFunction("document.querySelector('.matrix-foot .matrix-cell').textContent === '1'");
    }

    @Test
    void theServerRefusesWhatTheScreenWouldNotSend() {
        desk.page().evaluate("""
                () => document.querySelector("codau-matrix").dispatchEvent(new CustomEvent("matrix-edit", {detail: {id: "forged-1",
                  changes: [{row: "a", column: "u3", value: "10", version: 0}, {row: "a", column: "u1", value: "10", version: 1}]}}))""");
        desk.type("9").press("Enter");
        desk.expect("1.1", "1", "9", "saved");
        assertThat(MatrixTrial.scores.written()).hasSize(1);
        assertThat(MatrixTrial.scores.value("a", "u3")).isEqualTo(MatrixCell.BLANK);
    }
}
