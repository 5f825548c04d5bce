package vn.codau;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hibernate.annotations.Immutable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/**
 * Who writes which table: one aggregate, or the SQL of one module, never both (decision 0027). Read off the mapped classes, the
 * texts in the compiled code and the tables that the changelogs create.
 */
class PersistenceTests {

    private static final Path CLASSES = Path.of("target/classes/vn/codau");
    private static final Path CHANGELOGS = Path.of("src/main/resources/db/changelog");
    private static final Path DECISION = Path.of("docs/decisions/0027-aggregates-and-stores.md");

    /** What stands where a text is put together while the portal runs. */
    private static final String PUT_IN = "\u0001";

    private static final Pattern WRITE = Pattern.compile(
            "\\b(?:insert\\s+(?:ignore\\s+)?into|replace\\s+into|delete\\s+from|(?<!for )(?<!key )update(?:\\s+ignore)?)\\s+(\\w+|"
                    + PUT_IN + ")",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CREATED =
            Pattern.compile("^create table (?:if not exists )?(\\w+)", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)` \\| (\\w+) \\| (\\w+) \\|$", Pattern.MULTILINE);

    /** The module of each table, whose changelog creates it. */
    private static final TreeMap<String, String> TABLES = new TreeMap<>();

    /** The mapped class of each table; one more for each further class. */
    private static final TreeMap<String, TreeSet<String>> MAPPED = new TreeMap<>();

    /** The classes with a text that writes into each table. */
    private static final TreeMap<String, TreeSet<String>> WRITTEN = new TreeMap<>();

    /** Texts that write into what is no table, or into one that only shows when the portal runs. */
    private static final TreeSet<String> UNKNOWN = new TreeSet<>();

    @BeforeAll
    static void read() throws IOException, ClassNotFoundException {
        readTables();
        for (var entity : entities()) {
            MAPPED.computeIfAbsent(entity.getAnnotation(Table.class).name(), any -> new TreeSet<>())
                    .add(entity.getName());
            collections(entity)
                    .forEach(table -> MAPPED.computeIfAbsent(table, any -> new TreeSet<>())
                            .add(entity.getName()));
        }
        readTexts();
    }

    private static void readTables() throws IOException {
        try (var files = Files.walk(CHANGELOGS)) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".sql")).toList()) {
                var module = CHANGELOGS.relativize(file).getName(0).toString().replaceFirst("[.-].*", "");
                CREATED.matcher(Files.readString(file)).results().forEach(found -> TABLES.put(found.group(1), module));
            }
        }
    }

    private static List<Class<?>> entities() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Entity.class));
        var found = new ArrayList<Class<?>>();
        for (var candidate : scanner.findCandidateComponents("vn.codau")) {
            found.add(Class.forName(candidate.getBeanClassName()));
        }
        return found;
    }

    private static Stream<String> collections(Class<?> entity) {
        return Arrays.stream(entity.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(CollectionTable.class))
                .map(field -> field.getAnnotation(CollectionTable.class).name());
    }

    private static void readTexts() throws IOException {
        try (var files = Files.walk(CLASSES)) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".class")).toList()) {
                var parsed = ClassFile.of().parse(file);
                var name = parsed.thisClass().asInternalName().replace('/', '.').replaceFirst("\\$.*", "");
                StreamSupport.stream(parsed.constantPool().spliterator(), false)
                        .filter(Utf8Entry.class::isInstance)
                        .map(entry -> ((Utf8Entry) entry).stringValue())
                        .forEach(text -> readText(name, text));
            }
        }
    }

    private static void readText(String type, String text) {
        WRITE.matcher(text).results().forEach(found -> {
            var table = found.group(1);
            if (TABLES.containsKey(table)) {
                WRITTEN.computeIfAbsent(table, any -> new TreeSet<>()).add(type);
            } else if (table.equals(PUT_IN) || !found.group().startsWith("update")) {
                UNKNOWN.add(type + ": " + found.group());
            }
        });
    }

    @Test
    void everyTextThatWritesNamesItsTable() {
        assertThat(TABLES).hasSizeGreaterThan(50);
        assertThat(WRITTEN).containsKeys("score", "audit_entry");
        assertThat(UNKNOWN).isEmpty();
    }

    @Test
    void aTableIsMappedByOneAggregateOrWrittenBySqlAndNeverBoth() {
        assertThat(TABLES).containsKeys(MAPPED.keySet().toArray(String[]::new));
        assertThat(MAPPED).allSatisfy((table, types) -> assertThat(types).hasSize(1));
        assertThat(MAPPED.keySet()).doesNotContainAnyElementsOf(WRITTEN.keySet());
    }

    @Test
    void aTableIsWrittenByItsModuleAlone() {
        assertThat(MAPPED).allSatisfy(PersistenceTests::areOfItsModule);
        assertThat(WRITTEN).allSatisfy(PersistenceTests::areOfItsModule);
    }

    private static void areOfItsModule(String table, Set<String> types) {
        assertThat(types).allMatch(type -> type.startsWith("vn.codau." + TABLES.get(table) + "."));
    }

    /** What two people change at once is refused to one of them, or cannot be changed at all. */
    @Test
    void anAggregateHasAVersionOrIsNeverChanged() throws ClassNotFoundException {
        assertThat(entities())
                .isNotEmpty()
                .allMatch(entity -> entity.isAnnotationPresent(Immutable.class)
                        || Arrays.stream(entity.getDeclaredFields())
                                .anyMatch(field -> field.isAnnotationPresent(Version.class)));
    }

    @Test
    void theDecisionSaysOfEveryTableWhoWritesIt() throws IOException {
        var rows = ROW.matcher(Files.readString(DECISION))
                .results()
                .map(row -> row.group(1) + " " + row.group(2) + " " + row.group(3))
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(
                        TABLES.keySet().stream().map(PersistenceTests::said).toList());
    }

    private static String said(String table) {
        return table + " " + TABLES.get(table) + " " + (MAPPED.containsKey(table) ? "aggregate" : written(table));
    }

    private static String written(String table) {
        return WRITTEN.containsKey(table) ? "store" : "elsewhere";
    }
}
