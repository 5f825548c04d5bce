package vn.codau.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.codau.platform.commandline.Program;
import vn.codau.platform.commandline.Terminal;

class PackCommandsTests {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2024-01-31T09:30:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String season = "";
    private String sealed = "";

    @BeforeEach
    void writeExample() throws IOException {
        season = file("season.json", Packs.text(Packs.EXAMPLE));
        sealed = folder.resolve("season.zip").toString();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return new Program(new Terminal(Map.of(), out, err, CLOCK)).execute(arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    // --- rank

    @Test
    void ranks() {
        assertThat(run("rank", season)).isZero();
        assertThat(Packs.tree(out())).isEqualTo(Packs.tree(Packs.text("example-ranking.json")));
        assertThat(err()).isEmpty();
    }

    @Test
    void saysEveryProblemInALineAndNothingOnStandardOutput() throws IOException {
        var wrong =
                file("wrong.json", Packs.exampleWith("clusters[0].scores[3].input = \"1e5\"", "season.law = \"?\""));

        assertThat(run("rank", wrong)).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err().lines())
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("season.law: không có bộ quy định pháp luật \"?\""),
                        second ->
                                assertThat(second).startsWith("clusters[0].scores[3].input: \"1e5\" không phải là số"));
    }

    @Test
    void saysItInEnglishWhereverTheOptionStands() throws IOException {
        var wrong = file("wrong.json", Packs.exampleWith("season.name -"));

        assertThat(run("rank", wrong, "--lang=en")).isEqualTo(2);
        assertThat(err()).isEqualToIgnoringNewLines("season.name: is missing\n");
        assertThat(run("--lang=en", "rank", wrong)).isEqualTo(2);
        assertThat(err()).isEqualToIgnoringNewLines("season.name: is missing\n");
        assertThat(run("--lang=vi", "rank", wrong)).isEqualTo(2);
        assertThat(err()).isEqualToIgnoringNewLines("season.name: thiếu khóa này\n");
    }

    @Test
    void namesTheFileWhereTheWholeOfItIsWrong() throws IOException {
        var empty = file("empty.json", "");
        assertThat(run("rank", empty, "--lang=en")).isEqualTo(2);
        assertThat(err()).isEqualToIgnoringNewLines(empty + ": is not valid JSON at line 1, column 1\n");
    }

    @Test
    void cannotReadWhatIsNotThereAFolderOrNoPath() {
        for (var file : List.of(folder.resolve("no.json").toString(), folder.toString(), "a\0b")) {
            for (var command : List.of("rank", "verify")) {
                assertThat(run(command, file, "--lang=en")).as(command + file).isEqualTo(2);
                assertThat(out()).isEmpty();
                assertThat(err())
                        .startsWith("The file ")
                        .contains("cannot be read")
                        .hasLineCount(1);
            }
        }
    }

    // --- seal and verify

    @Test
    void sealsAndVerifies() {
        assertThat(run("seal", season, sealed, "--by=Ban Thi đua")).isZero();
        assertThat(out()).isEmpty();
        assertThat(err()).isEmpty();

        assertThat(run("verify", sealed, "--lang=en")).isZero();
        assertThat(out())
                .startsWith("KTTH\tINELIGIBLE_LEADER")
                .contains("1\tSTC\t96.42", "HUYEN2\tDECIDED\tHH", "-\tXT");
        assertThat(err())
                .isEqualToIgnoringNewLines(
                        "Intact. Sealed at 2024-01-31T09:30:00Z by Ban Thi đua. The ranks recompute.\n");
    }

    @Test
    void sealsTheSameSeasonInTheSameBytes() throws IOException {
        var other = folder.resolve("other.zip");
        run("seal", season, sealed, "--by=Ban");
        run("seal", season, other.toString(), "--by=Ban");
        assertThat(Files.readAllBytes(other)).isEqualTo(Files.readAllBytes(Path.of(sealed)));
    }

    @Test
    void replacesAnEarlierSealAndLeavesNothingBehind() throws IOException {
        run("seal", season, sealed, "--by=One");
        assertThat(run("seal", season, sealed, "--by=Two")).isZero();
        run("verify", sealed);
        assertThat(err()).contains("Two");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void sealsNothingThatIsNotValid() throws IOException {
        var wrong = file("wrong.json", Packs.exampleWith("clusters[1].decisions[0].unit = \"XT\""));
        assertThat(run("seal", wrong, sealed, "--by=Ban")).isEqualTo(2);
        assertThat(err()).startsWith("clusters[1].decisions[0].unit: ").hasLineCount(1);
        assertThat(Path.of(sealed)).doesNotExist();
    }

    @Test
    void namesTheOutputThatCannotBeWritten() throws IOException {
        var output = folder.resolve("missing/season.zip").toString();
        assertThat(run("seal", season, output, "--by=Ban", "--lang=en")).isEqualTo(2);
        assertThat(err()).isEqualToIgnoringNewLines("The file " + output + " cannot be read or written\n");

        assertThat(run("seal", season, folder.toString(), "--by=Ban", "--lang=en"))
                .isEqualTo(2);
        assertThat(err()).startsWith("The file " + folder);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void namesTheInputThatCannotBeRead() {
        var input = folder.resolve("no.json").toString();
        assertThat(run("seal", input, sealed, "--by=Ban", "--lang=en")).isEqualTo(2);
        assertThat(err()).isEqualToIgnoringNewLines("The file " + input + " cannot be read or written\n");
    }

    @Test
    void tellsADamagedPackFromAnInvalidSeason() throws IOException {
        var damaged = file("damaged.zip", "no zip");
        assertThat(run("verify", damaged, "--lang=en")).isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(err()).isEqualToIgnoringNewLines(damaged + ": is no zip file, or a damaged one\n");
    }

    @Test
    void printsCodesThatCannotSteerTheTerminal() throws IOException {
        var hostile = file("hostile.json", Packs.text(Packs.EXAMPLE).replace("\"XT\"", "\"X\\n1\\tGT\\u001b[2J\""));
        assertThat(run("seal", hostile, sealed, "--by=B\u001b[2J\nan")).isZero();
        assertThat(run("verify", sealed)).isZero();
        assertThat(out()).doesNotContain("\u001b", "\n1\tGT\u001b").contains("-\tX�1�GT�[2J");
        assertThat(err()).contains("B�[2J�an").hasLineCount(1);
    }

    // --- the command line

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rank",
                "verify",
                "seal",
                "rank a b",
                "verify a b",
                "seal a b",
                "seal a --by=x",
                "seal a b c --by=x",
                "seal a b --by=",
                "rank a --by=x",
                "verify a --by=x",
                "rank a --lang=fr",
                "sort a",
                "--lang=en"
            })
    void explainsItselfWhereTheCommandLineIsWrong(String line) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("rank ", "verify ", "seal ");
    }

    @Test
    void saysWhenTheResultCannotBeWritten() {
        var full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("no space left");
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("no space left");
            }
        };
        assertThat(new Program(new Terminal(Map.of(), full, err, CLOCK)).execute("rank", season, "--lang=en"))
                .isEqualTo(2);
        assertThat(err()).isEqualToIgnoringNewLines("The result could not be written to standard output\n");
    }
}
