package vn.codau.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A name means one thing in the whole portal, and the glossary's names are those of the code. */
class NamesTests {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private static final Pattern TEST = Pattern.compile("\\b[A-Z][A-Za-z]+Tests\\b");

    private static final JavaClasses TYPES = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPath(Path.of("target", "classes", "vn", "codau"));

    @Test
    void noTwoTypesShareASimpleName() {
        var files = TYPES.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName));
        assertThat(files).hasSizeGreaterThan(1000);

        assertThat(files.values().stream()
                        .filter(named -> named.size() > 1)
                        .map(named ->
                                named.stream().map(JavaClass::getName).sorted().toList()))
                .isEmpty();
    }

    @Test
    void everythingThatTheGlossaryNamesIsInTheCode() {
        var known = known();
        List<String> missing = new ArrayList<>();
        var rows = ProjectFiles.read(Path.of("docs", "glossary.md"))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                .skip(1)
                .map(line -> line.split("\\|"))
                .toList();
        assertThat(rows)
                .hasSizeGreaterThan(30)
                .allSatisfy(row -> assertThat(row).hasSize(4));

        for (var row : rows) {
            CODE.matcher(row[3])
                    .results()
                    .map(match -> match.group(1))
                    .filter(name -> !known.contains(name))
                    .forEach(name -> missing.add(row[1].strip() + ": " + name));
        }
        assertThat(missing).isEmpty();
    }

    /** docs/anchors.md names the test that decides each row: a test that was renamed or deleted would decide none. */
    @Test
    void everyTestThatAPageNamesIsThere() throws IOException {
        var tests = new ClassFileImporter()
                .importPath(Path.of("target", "test-classes", "vn", "codau")).stream()
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet());
        var named = ProjectFiles.pages().stream()
                .flatMap(page -> TEST.matcher(ProjectFiles.read(page)).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).hasSizeGreaterThan(50);

        named.removeAll(tests);
        assertThat(named).isEmpty();
    }

    /** Types by their simple names, constants of enums behind theirs. */
    private Set<String> known() {
        Set<String> known = new TreeSet<>();
        for (var type : TYPES) {
            known.add(type.getSimpleName());
            if (type.isEnum()) {
                type.getFields().stream()
                        .map(JavaField::getName)
                        .forEach(constant -> known.add(type.getSimpleName() + "." + constant));
            }
        }
        return known;
    }
}
