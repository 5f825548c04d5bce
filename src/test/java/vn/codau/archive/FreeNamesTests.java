package vn.codau.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreeNamesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Báo cáo năm 2025.pdf | Báo cáo năm 2025.pdf",
                "../../etc/passwd | _.._etc_passwd",
                "a<b>:c\"d?e*f.txt | a_b_c_d_e_f.txt",
                "con | _con",
                "NUL.txt | _NUL.txt",
                "COM1 | _COM1",
                "`. .` | _",
                "`` | _",
            })
    void aNameIsNeverAPathAndEverySystemTakesIt(String name, String safe) {
        assertThat(new FreeNames().file("minh-chung", name, "")).isEqualTo("minh-chung/" + safe);
    }

    @Test
    void noTwoFilesAreCalledAlike() {
        var names = new FreeNames();
        assertThat(names.file("f", "a.pdf", "")).isEqualTo("f/a.pdf");
        assertThat(names.file("f", "A.pdf", "")).isEqualTo("f/A (2).pdf");
        assertThat(names.file("g", "a.pdf", "")).isEqualTo("g/a.pdf");
        // The same letter, spelled with its accents apart.
        assertThat(names.file("f", "\u00e1.pdf", "")).isEqualTo("f/\u00e1.pdf");
        assertThat(names.file("f", "a\u0301.pdf", "")).isEqualTo("f/\u00e1 (2).pdf");
        assertThat(names.file("f", "a.pdf", " (đã rút)")).isEqualTo("f/a (đã rút).pdf");
    }

    @Test
    void aLongNameKeepsItsTypeAndStaysShort() {
        var name = new FreeNames().file("f", "á".repeat(300) + ".docx", "");
        assertThat(name).endsWith("á.docx").hasSizeLessThan(90);
        assertThat(FreeNames.folder("Ủy ban nhân dân ".repeat(20)))
                .hasSizeLessThan(50)
                .doesNotEndWith(" ");
    }
}
