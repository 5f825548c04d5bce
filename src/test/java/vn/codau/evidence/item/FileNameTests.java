package vn.codau.evidence.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTests {

    @Test
    void takesTheLastPartOfAPath() {
        assertThat(FileName.cleaned("../../x.pdf")).isEqualTo("x.pdf");
        assertThat(FileName.cleaned("C:\\Users\\Lan\\Báo cáo.pdf")).isEqualTo("Báo cáo.pdf");
        assertThat(FileName.cleaned("..")).isEmpty();
    }

    @Test
    void takesOutWhatIsNotSeenOrTurnsTheTextAround() {
        assertThat(FileName.cleaned("bao\u202Efdp.exe")).isEqualTo("bao fdp.exe");
        assertThat(FileName.cleaned("a\u0000b\nc\u200F.pdf")).isEqualTo("a b c.pdf");
        assertThat(FileName.cleaned("<b>\"x\"|y?.pdf")).isEqualTo("b x y.pdf");
    }

    @Test
    void keepsTheEndingOfAVeryLongName() {
        var cleaned = FileName.cleaned("ệ".repeat(10_000) + ".pdf");
        assertThat(cleaned).hasSize(120).endsWith("ệ.pdf");
    }

    @Test
    void composesVietnameseLetters() {
        assertThat(FileName.cleaned("Quye\u0302\u0301t.pdf")).isEqualTo("Quyết.pdf");
    }

    @Test
    void addsTheEndingThatIsMissing() {
        assertThat(FileName.withExtension("", FileType.PDF)).isEqualTo("minh-chung.pdf");
        assertThat(FileName.withExtension("bao cao", FileType.JPEG)).isEqualTo("bao cao.jpg");
        assertThat(FileName.withExtension("anh.JPEG", FileType.JPEG)).isEqualTo("anh.JPEG");
    }
}
