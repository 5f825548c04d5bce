package vn.codau;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text is there in both languages, is used, and stands nowhere else. */
class TranslationsTests {

    private static final Path SOURCES = Path.of("src", "main", "java", "vn", "codau");
    private static final Path TEXTS = Path.of("src", "main", "resources", "vaadin-i18n");
    private static final String LITERAL = "\"((?:[^\"\\\\\\n]|\\\\.)*)\"";
    private static final Pattern STRING = Pattern.compile(LITERAL);
    private static final Pattern COMMENT_OR_STRING =
            Pattern.compile(LITERAL + "|//[^\\n]*|/\\*.*?\\*/|'(?:[^'\\\\]|\\\\.)'", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("[a-z]\\w*(?:\\.[A-Za-z0-9_]+)+\\.?");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    /** What a string in a screen may be: a key, a CSS class, an attribute, a route, an icon's address, a script, a date. */
    private static final Pattern NOT_A_SENTENCE = Pattern.compile("[^\\p{L}]*|[a-z0-9$#/:.?=&%_{}()\\[\\]^+*\\\\|-]+");

    private static final Pattern TECHNICAL_CALL = Pattern.compile(
            "(?:executeJs|ZoneId\\.of|ofPattern|replaceFirst|replaceAll|setAttribute|attr|matches|SuppressWarnings|LOG\\.\\w+|Exception|bind)\\($");

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        assertThat(texts("en").keySet()).isEqualTo(texts("vi").keySet());
    }

    @Test
    void noTextIsEmptyAndAllAreWellFormed() throws IOException {
        for (var language : List.of("vi", "en")) {
            texts(language).forEach((key, text) -> {
                assertThat(text).as(key).isNotBlank();
                assertThat(new MessageFormat(text, Locale.of(language))).as(key).isNotNull();
                assertThat(text).as("a lone apostrophe in " + key).doesNotContainPattern("(?<!')'(?!'|[{}])");
            });
        }
    }

    @Test
    void bothLanguagesNameTheSameThings() throws IOException {
        var english = texts("en");
        texts("vi")
                .forEach((key, text) ->
                        assertThat(named(english.getOrDefault(key, ""))).as(key).isEqualTo(named(text)));
    }

    @Test
    void everyKeyInTheSourcesHasAText() throws IOException {
        var texts = texts("vi");
        var modules = modules();
        var missing = new TreeSet<String>();
        for (var literal : literals(path -> true)) {
            if (KEY.matcher(literal).matches()
                    && literal.chars().filter(sign -> sign == '.').count() >= 2
                    && modules.contains(literal.substring(0, literal.indexOf('.')))
                    && texts.keySet().stream()
                            .noneMatch(key -> key.equals(literal)
                                    || key.startsWith(literal.endsWith(".") ? literal : literal + "."))) {
                missing.add(literal);
            }
        }
        assertThat(missing).isEmpty();
    }

    /** A key is used if it stands in the sources, or if its beginning does and an enum or a code completes it. */
    @Test
    void everyTextIsUsed() throws IOException {
        var literals = literals(path -> true);
        assertThat(texts("vi").keySet().stream()
                        .filter(key -> !key.startsWith("engine."))
                        .filter(not(literals::contains))
                        .filter(key -> !isPutTogether(key, literals)))
                .isEmpty();
    }

    @Test
    void everyKeyBelongsToAModule() throws IOException {
        var modules = modules();
        assertThat(texts("vi").keySet()).allMatch(key -> modules.contains(key.substring(0, key.indexOf('.'))));
    }

    /** Whether the sources hold the key's beginning, to which they add a name such as a role's. */
    private static boolean isPutTogether(String key, Set<String> literals) {
        return IntStream.range(0, key.length())
                .filter(at -> key.charAt(at) == '.')
                .anyMatch(at -> literals.contains(key.substring(0, at + 1)));
    }

    @Test
    void screensHaveNoTextsOfTheirOwn() throws IOException {
        assertThat(sentences()).isEmpty();
    }

    @Test
    void theScanForTextsOfTheirOwnFindsThem() {
        assertThat(sentencesIn("new Button(\"Lưu\", e -> {}); // \"a comment\""))
                .containsExactly("Lưu");
        assertThat(sentencesIn("field.setLabel(cond ? \"Save it\" : getTranslation(\"home.tasks.title\"))"))
                .containsExactly("Save it");
        assertThat(sentencesIn("add(\"card\"); e.executeJs(\"this.focus({a: 'B c'})\")"))
                .isEmpty();
    }

    private static Stream<String> sentences() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(TranslationsTests::isScreen).toList().stream()
                    .flatMap(file -> sentencesIn(read(file)).stream().map(text -> file.getFileName() + ": " + text));
        }
    }

    private static boolean isScreen(Path path) {
        var text = SOURCES.relativize(path).toString().replace('\\', '/');
        return text.endsWith(".java") && text.matches("(?:shell|uikit)/.*|.*/ui/.*");
    }

    private static List<String> sentencesIn(String source) {
        var code = withoutComments(source);
        return STRING.matcher(code)
                .results()
                .filter(found -> !TECHNICAL_CALL
                        .matcher(code.substring(0, found.start()))
                        .find())
                .map(found -> found.group(1))
                .filter(text -> !NOT_A_SENTENCE.matcher(text).matches()
                        && !KEY.matcher(text).matches())
                .filter(text -> text.matches(".*(?:\\P{ASCII}|\\p{Lu}\\p{Ll}|\\p{L}{2,} \\p{L}).*"))
                .toList();
    }

    private static String withoutComments(String source) {
        Function<MatchResult, String> kept =
                found -> found.group().startsWith("/") ? "" : Matcher.quoteReplacement(found.group());
        return COMMENT_OR_STRING.matcher(source).replaceAll(kept);
    }

    private static Set<String> named(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    private static Set<String> modules() throws IOException {
        try (var folders = Files.list(SOURCES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        }
    }

    private static Set<String> literals(Predicate<Path> wanted) throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).filter(wanted).toList().stream()
                    .flatMap(file -> STRING.matcher(withoutComments(read(file))).results())
                    .map(found -> found.group(1))
                    .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> texts(String language) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(TEXTS.resolve("translations_" + language + ".properties"))) {
            properties.load(reader);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
