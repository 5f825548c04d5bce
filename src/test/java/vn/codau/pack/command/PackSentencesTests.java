package vn.codau.pack.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.codau.engine.problem.Flaw;
import vn.codau.engine.problem.Problem;
import vn.codau.engine.problem.Reason;
import vn.codau.pack.json.Malformed;
import vn.codau.platform.commandline.Sentences;

class PackSentencesTests {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");
    private static final List<String> COMMANDS = List.of(
            "pack.command.intact",
            "platform.commandline.outOfMemory",
            "platform.commandline.notWritten",
            "platform.commandline.usage");

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void haveASentenceForEveryReasonAndNoOther(String language) {
        var expected = new TreeSet<String>();
        reasons().map(Reason::key).forEach(expected::add);
        expected.addAll(COMMANDS);
        assertThat(sentences(language).stringPropertyNames()).isEqualTo(expected);
    }

    @Test
    void agreeInTheirPlaceholders() {
        var vi = sentences("vi");
        var en = sentences("en");
        for (var key : vi.stringPropertyNames()) {
            assertThat(placeholders(vi, key)).as(key).isEqualTo(placeholders(en, key));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void fillEveryPlaceholder(String language) {
        var sentences = sentences(language);
        for (var key : sentences.stringPropertyNames()) {
            var arguments = new Object[] {"<0>", "<1>", "<2>", "<3>"};
            var said = new MessageFormat(sentences.getProperty(key), Locale.ROOT).format(arguments);
            placeholders(sentences, key)
                    .forEach(index -> assertThat(said).as(key).contains("<" + index + ">"));
            assertThat(said).as(key).doesNotContain("{", "}", "''");
            assertThat(new Sentences(language).get(key, arguments)).as(key).isEqualTo(said);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void nameEachKeyOnce(String language) {
        var keys = text(language)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void beginWithThePath() {
        var problem = Problem.at("clusters[0].scores[3].input", Flaw.NOT_A_DECIMAL, "1e5");
        assertThat(PackSentences.of(new Sentences("en"), problem))
                .startsWith("clusters[0].scores[3].input: \"1e5\" is not a decimal");
        assertThat(PackSentences.of(new Sentences("vi"), problem))
                .startsWith("clusters[0].scores[3].input: \"1e5\" không phải là số");
    }

    @Test
    void stayOnOneLineAndLeaveTheTerminalAlone() {
        var hostile = "a\r\nb\tc\u001b[31m\u0085\u2028\u2029\u202e\u200f\u009b0m\ud800\u0000{0}'";
        for (var problem : List.of(
                Problem.at("votes." + hostile, Flaw.NOT_A_MEMBER, "x"), Problem.at("x", Flaw.NOT_A_MEMBER, hostile))) {
            assertThat(PackSentences.of(new Sentences("vi"), problem))
                    .contains("a��b�c�[31m������0m��{0}'")
                    .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
        }
    }

    @Test
    void showVietnameseAsItIs() {
        assertThat(Sentences.printable("Cờ Đầu, thi đua Đoàn kết 🏁")).isEqualTo("Cờ Đầu, thi đua Đoàn kết 🏁");
    }

    @Test
    void showEnoughOfALongTextAndOfALongPath() {
        var problem = Problem.at("p".repeat(5_000), Flaw.NOT_A_DECIMAL, "9".repeat(59) + "🏁x");
        assertThat(problem.path()).hasSize(1_001).endsWith("p…");
        assertThat(problem.arguments()).containsExactly("9".repeat(59) + "…");
    }

    private static Stream<Reason> reasons() {
        return Stream.concat(Stream.of(Flaw.values()), Stream.of(Malformed.values()));
    }

    private static List<String> placeholders(Properties sentences, String key) {
        var found = new ArrayList<String>();
        var matcher = PLACEHOLDER.matcher(sentences.getProperty(key));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found.stream().sorted().distinct().toList();
    }

    /** The sentences that the engine and the pack need; those of the portal's screens have a test of their own. */
    private static Properties sentences(String language) {
        try {
            var sentences = new Properties();
            sentences.load(new StringReader(text(language)));
            sentences.keySet().removeIf(key -> !key.toString().matches("(?:engine|pack|platform)\\..*"));
            return sentences;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(String language) {
        var file = "/vaadin-i18n/translations_" + language + ".properties";
        try (var in = Objects.requireNonNull(PackSentencesTests.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
