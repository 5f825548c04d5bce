package vn.codau.platform.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class WorkbooksTests {

    @Test
    void writesSheetsUnderNamesThatExcelTakes() throws IOException {
        var file = Workbooks.written("Cờ Đầu", workbook -> {
            var sheet = workbook.newWorksheet(Workbooks.sheetName("Khối 1/2: [các sở, ban, ngành của tỉnh]"));
            Workbooks.heading(sheet, 0, "Đơn vị", 20);
            sheet.value(1, 0, "=1+1");
        });

        try (var read = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var sheet = read.getFirstSheet();
            assertThat(sheet.getName())
                    .isEqualTo("Khối 1_2_ _các sở, ban, ngành c")
                    .hasSize(31);
            var rows = sheet.read();
            assertThat(rows.get(0).getCellText(0)).isEqualTo("Đơn vị");
            assertThat(rows.get(1).getCell(0).getFormula()).isNull();
            assertThat(rows.get(1).getCellText(0)).isEqualTo("=1+1");
        }
    }

    @Test
    void formatsByTheNumberOfDecimals() {
        assertThat(Workbooks.format(0)).isEqualTo("0");
        assertThat(Workbooks.format(3)).isEqualTo("0.000");
    }
}
