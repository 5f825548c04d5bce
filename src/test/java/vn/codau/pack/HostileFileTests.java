package vn.codau.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import tools.jackson.core.JsonParser;
import vn.codau.Codau;
import vn.codau.pack.seal.Manifest;
import vn.codau.pack.seal.SealedPack;

/**
 * Files made to exhaust whoever reads them, given to the real command in a small JVM of its own: refused at once, in one
 * line per problem. The bound on time only keeps a build from hanging; the times are reported.
 */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class HostileFileTests {

    private static final int LARGE = 50_000_000;
    private static final int MANY = 5_000_000;
    private static final String CLUSTER = "clusters[0].";
    private static final String RULE = CLUSTER + "criteria.nodes[0].children[2].children[0].rule";

    @TempDir
    private Path folder;

    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** What {@code rank} refuses. */
    static List<Arguments> packs() {
        return List.of(
                argumentSet("nested arrays", repeated("[", LARGE)),
                argumentSet("nested objects", repeated("{\"a\":", LARGE / 5)),
                argumentSet("nested under an unknown key", all(text("{\"x\":"), repeated("[", LARGE))),
                argumentSet("long number", all(text("{\"format\":"), repeated("9", 1_000_000), text("}"))),
                argumentSet("long text", all(text("{\"format\":\""), repeated("x", LARGE), text("\"}"))),
                argumentSet("long name", all(text("{\""), repeated("x", LARGE), text("\":1}"))),
                argumentSet("nothing but blanks", repeated(" ", LARGE)),
                argumentSet("nothing but line feeds", repeated("\n", LARGE)),
                argumentSet("empty units", list("units", i -> "{}", MANY)),
                argumentSet("empty clusters", list("clusters", i -> "{}", MANY)),
                argumentSet("empty members", list(CLUSTER + "members", i -> "{}", MANY)),
                argumentSet("empty nodes", list(CLUSTER + "criteria.nodes", i -> "{}", MANY)),
                argumentSet("empty children", list(CLUSTER + "criteria.nodes[0].children", i -> "{}", MANY)),
                argumentSet("empty targets", list(CLUSTER + "targets", i -> "{}", MANY)),
                argumentSet("empty scores", list(CLUSTER + "scores", i -> "{}", MANY)),
                argumentSet("empty holds", list(CLUSTER + "holds", i -> "{}", MANY)),
                argumentSet(
                        "empty bands",
                        all(
                                cut(RULE, "{\"type\":\"BANDS\",\"bands\":[", 0),
                                repeated("{},", MANY),
                                cut(RULE, "{}]}", 1))),
                argumentSet(
                        "deep rule",
                        all(cut(RULE, "{\"type\":", 0), repeated("[{\"a\":", 90), repeated("{},", 1_000_000))),
                argumentSet(
                        "wide rule",
                        all(
                                cut(RULE, "{\"type\":\"LEVELS\"", 0),
                                numbered(",\"k%d\":\"v\"", MANY / 2),
                                cut(RULE, "}", 1))),
                argumentSet(
                        "rule of long names",
                        all(
                                cut(RULE, longNames(), 0),
                                repeated("null,", MANY / 2),
                                cut(RULE, "null]" + "}".repeat(4), 1))),
                argumentSet("same members", list(CLUSTER + "members", i -> "\"STC\"", MANY)),
                argumentSet("new members", list(CLUSTER + "members", i -> "\"U" + i + "\"", MANY / 2)),
                argumentSet("same tie breaks", list(CLUSTER + "tieBreaks", i -> "\"BASE\"", MANY)),
                argumentSet("many units", list("units", i -> "{\"code\":\"U" + i + "\",\"name\":\"N\"}", MANY / 4)),
                argumentSet("many votes", votes(i -> "\"v" + i + "\":1", MANY / 2)),
                argumentSet("same votes", votes(i -> "\"v\":1", MANY)),
                argumentSet("colliding votes", votes(i -> "\"" + colliding(i) + "\":1", MANY / 10)),
                argumentSet(
                        "colliding targets",
                        list(
                                CLUSTER + "targets",
                                i -> "{\"unit\":\"" + colliding(i) + "\",\"criterion\":\"I.2\",\"value\":\"1\"}",
                                MANY / 20)),
                argumentSet("unknown criteria", list(CLUSTER + "scores", i -> score("X", "1"), MANY / 20)),
                argumentSet("same scores", list(CLUSTER + "scores", i -> score("I.1", "1"), MANY / 20)),
                argumentSet(
                        "long levels",
                        all(cut(RULE, "{\"type\":\"LEVELS\",\"levels\":[{}", 0), longLevels(), cut(RULE, "]}", 1))));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void areRefusedAtOnce(Content content, TestReporter reporter) throws Exception {
        var file = folder.resolve("season.json");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            content.write(out);
        }
        assertRefused(2, reporter, "rank", file);
    }

    /** What {@code verify} refuses. */
    @Test
    void sealedOnesAreRefusedAtOnce(TestReporter reporter) throws Exception {
        var sealed = Zips.sealedExample(folder);
        var many = new LinkedHashMap<>(sealed);
        for (int i = 0; i < 60_000; i++) {
            many.put("x" + i, new byte[0]);
        }
        var file = folder.resolve("season.zip");
        var bomb = Zips.of(Zips.with(sealed, SealedPack.SEASON, new byte[LARGE]));
        var feeds = new String(new char[20_000_000]).replace('\0', '\n').getBytes(StandardCharsets.UTF_8);
        for (var zip : List.of(
                bomb,
                Zips.lying(bomb, SealedPack.SEASON, Zips.SIZE, 1_000),
                Zips.lying(Zips.of(sealed), SealedPack.SEASON, Zips.SIZE, 1 << 30),
                Zips.of(Zips.with(sealed, SealedPack.SEASON, bomb)),
                Zips.of(Zips.with(sealed, Manifest.FILE, feeds)),
                Zips.stored(Zips.with(sealed, SealedPack.SEASON, feeds)),
                Zips.of(many))) {
            Zips.write(file, zip);
            assertRefused(1, reporter, "verify", file);
        }
    }

    @Test
    void aSeasonThatIsTooLargeForTheMemoryIsSaidToBe() throws Exception {
        var file = folder.resolve("season.json");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            list(CLUSTER + "scores", i -> score("I.1", "" + i), MANY / 10).write(out);
        }
        var run = run("-Xmx24m", "rank", file);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("-Xmx4g").hasLineCount(1);
    }

    private void assertRefused(int exitCode, TestReporter reporter, String command, Path file) throws Exception {
        long start = System.nanoTime();
        var run = run("-Xmx256m", command, file);
        reporter.publishEntry("milliseconds", Long.toString((System.nanoTime() - start) / 1_000_000));
        assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(1_001)
                .allSatisfy(line -> assertThat(line)
                        .doesNotStartWith("Exception")
                        .doesNotStartWith("\tat ")
                        .contains(": ")
                        .hasSizeLessThan(2_000));
    }

    private record Run(int exitCode, String out, String err) {}

    private Run run(String memory, String command, Path file)
            throws IOException, URISyntaxException, InterruptedException {
        var java = ProcessHandle.current().info().command().orElse("java");
        var classPath = place(Codau.class)
                + File.pathSeparator
                + place(JsonParser.class)
                + File.pathSeparator
                + place(CommandLine.class);
        var out = folder.resolve("out").toFile();
        var err = folder.resolve("err").toFile();
        var process = new ProcessBuilder(
                        java,
                        memory,
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath,
                        Codau.class.getName(),
                        command,
                        file.toString())
                .redirectOutput(out)
                .redirectError(err)
                .start();
        try {
            process.waitFor();
            return new Run(process.exitValue(), Files.readString(out.toPath()), Files.readString(err.toPath()));
        } finally {
            process.destroyForcibly();
        }
    }

    private static Path place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    // --- contents

    private static Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Content repeated(String text, int times) {
        return out -> {
            var block = text.repeat(1_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times / 1_000; i++) {
                out.write(block);
            }
            out.write(text.repeat(times % 1_000).getBytes(StandardCharsets.UTF_8));
        };
    }

    private static Content numbered(String format, int count) {
        return elements(i -> format.replace("%d", Integer.toString(i)), "", count);
    }

    private static Content elements(IntFunction<String> element, String separator, int count) {
        return out -> {
            for (int i = 0; i < count; i++) {
                out.write(((i == 0 ? "" : separator) + element.apply(i)).getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    private static Content all(Content... contents) {
        return out -> {
            for (var content : contents) {
                content.write(out);
            }
        };
    }

    /** The example up to the value at a path (part 0) with this text behind it, or from there on with it before (part 1). */
    private static Content cut(String path, String text, int part) {
        var parts = Packs.exampleWith(path + " = \"@@\"").split("\"@@\"", 2);
        return text(part == 0 ? parts[0] + text : text + parts[1]);
    }

    private static Content list(String path, IntFunction<String> element, int count) {
        return all(cut(path, "[", 0), elements(element, ",", count), cut(path, "]", 1));
    }

    private static Content votes(IntFunction<String> vote, int count) {
        var path = CLUSTER + "votes";
        return all(cut(path, "{", 0), elements(vote, ",", count), cut(path, "}", 1));
    }

    private static String score(String criterion, String input) {
        return "{\"unit\":\"SXD\",\"criterion\":\"" + criterion
                + "\",\"source\":\"SELF\",\"by\":\"SXD\",\"state\":\"VALUE\",\"input\":\"" + input + "\"}";
    }

    /** Texts that differ and have the same hash. */
    private static String colliding(int number) {
        var text = new StringBuilder();
        for (int bit = 0; bit < 20; bit++) {
            text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }

    private static String longNames() {
        var names = Stream.of("a", "b", "c").map(name -> "{\"" + name.repeat(90_000) + "\":");
        return String.join("", names.toList()) + "{\"d\":[";
    }

    private static Content longLevels() {
        return elements(i -> ",{\"code\":\"" + i + "x".repeat(40_000) + "\",\"points\":\"1\"}", "", 900);
    }
}
