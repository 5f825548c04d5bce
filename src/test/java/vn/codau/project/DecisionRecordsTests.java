package vn.codau.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Decision records are found by their number, so each number is there once, and whoever is named exists. */
class DecisionRecordsTests {

    private static final Path FOLDER = Path.of("docs", "decisions");
    private static final Pattern REPLACED = Pattern.compile("(?m)^Replaced by (\\d{4})");
    private static final Pattern NAMED = Pattern.compile("decisions/(\\d{4})");

    @Test
    void numbersRunWithoutGapOrDouble() throws IOException {
        var records = records();
        assertThat(records).hasSizeGreaterThan(20);

        assertThat(records.stream().map(DecisionRecordsTests::number))
                .containsExactlyElementsOf(IntStream.range(0, records.size())
                        .mapToObj("%04d"::formatted)
                        .toList());
    }

    @Test
    void everyRecordIsHeadedByItsNumber() throws IOException {
        for (var file : records()) {
            assertThat(Files.readAllLines(file).getFirst()).as(file.toString()).startsWith("# " + number(file) + ". ");
        }
    }

    @Test
    void whatReplacesARecordExists() throws IOException {
        for (var file : records()) {
            assertThat(namedIn(Files.readString(file), REPLACED))
                    .as(file.toString())
                    .isSubsetOf(numbers());
        }
    }

    @Test
    void everyRecordThatCodeAndPagesNameExists() throws IOException {
        var named = ProjectFiles.texts().collect(Collectors.toMap(file -> file, file -> namedIn(read(file), NAMED)));
        assertThat(named.values().stream().mapToInt(Set::size).sum()).isGreaterThan(5);

        var numbers = numbers();
        named.forEach((file, found) -> assertThat(found).as(file.toString()).isSubsetOf(numbers));
    }

    private static Set<String> namedIn(String text, Pattern pattern) {
        return pattern.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> numbers() throws IOException {
        return records().stream().map(DecisionRecordsTests::number).collect(Collectors.toSet());
    }

    private static List<Path> records() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static String number(Path file) {
        return file.getFileName().toString().substring(0, 4);
    }

    private static String read(Path file) {
        return ProjectFiles.read(file);
    }
}
