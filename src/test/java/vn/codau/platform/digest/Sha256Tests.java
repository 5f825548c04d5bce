package vn.codau.platform.digest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Sha256Tests {

    /** From FIPS 180-2, appendix B.1. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private static final String NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @Test
    void digestsTextsBytesStreamsAndFilesAlike(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("abc"), "abc");

        assertThat(Sha256.of("abc")).isEqualTo(ABC);
        assertThat(Sha256.of("abc".getBytes(UTF_8))).isEqualTo(ABC);
        assertThat(Sha256.of(new ByteArrayInputStream("abc".getBytes(UTF_8)))).isEqualTo(ABC);
        assertThat(Sha256.of(file)).isEqualTo(ABC);
        assertThat(Sha256.of("")).isEqualTo(NOTHING);
    }

    @Test
    void readsTextsAsUtf8() {
        assertThat(Sha256.of("Cờ Đầu")).isEqualTo(Sha256.of("Cờ Đầu".getBytes(UTF_8)));
    }

    @Test
    void countsWhatIsWrittenOnItsWay() throws IOException {
        var digest = new Sha256();
        var copy = new ByteArrayOutputStream();

        var both = digest.and(copy);
        both.write('a');
        both.write("xbcx".getBytes(UTF_8), 1, 2);

        assertThat(copy.toString(UTF_8)).isEqualTo("abc");
        assertThat(digest.size()).isEqualTo(3);
        assertThat(digest.hex()).isEqualTo(ABC);
    }

    @Test
    void countsNothingThatTheOtherStreamRefused() {
        var digest = new Sha256();
        var full = digest.and(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("full");
            }
        });

        assertThatThrownBy(() -> full.write("abc".getBytes(UTF_8))).isInstanceOf(IOException.class);

        assertThat(digest.size()).isZero();
        assertThat(digest.hex()).isEqualTo(NOTHING);
    }

    @Test
    void beginsAnewOnceItWasAsked() {
        var digest = new Sha256();
        digest.write("before".getBytes(UTF_8));
        digest.bytes();

        digest.write("abc".getBytes(UTF_8));

        assertThat(digest.hex()).isEqualTo(ABC);
    }
}
