package vn.codau.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.Options;

/**
 * The picture of the modules and the list of their rooms in docs/architecture.md are those that the code gives. Where they
 * are not, a run with {@code CODAU_WRITE_PAGES=yes} in the environment puts the new ones in their place.
 */
class ModulePictureTests {

    private static final Path PAGE = Path.of("docs", "architecture.md");
    private static final Path SOURCES = Path.of("src", "main", "java", "vn", "codau");
    private static final Path FOLDER = Path.of("target", "modules");
    private static final Pattern JAVADOC = Pattern.compile("(?s)/\\*\\*(.*?)\\*/");

    private final ApplicationModules modules = ApplicationModules.of("vn.codau");

    @Test
    void thePageShowsTheModulesAsTheyAre() throws IOException {
        holds("modules", "```mermaid\n" + picture() + "```\n");
    }

    @Test
    void thePageNamesTheRoomsAsTheyAre() throws IOException {
        var rooms = new StringBuilder("| room | what is in it |\n| --- | --- |\n");
        try (var files = Files.walk(SOURCES, 3)) {
            for (var file : files.filter(file -> file.endsWith("package-info.java"))
                    .sorted()
                    .toList()) {
                var room = SOURCES.relativize(file.getParent());
                if (room.getNameCount() == 2) {
                    rooms.append("| `%s.%s` | %s |\n"
                            .formatted(room.getName(0), room.getName(1), firstSentence(Files.readString(file))));
                }
            }
        }
        holds("rooms", rooms.toString());
    }

    /** What stands between two marks of the page is what the code gives. */
    private static void holds(String mark, String content) throws IOException {
        var page = Files.readString(PAGE);
        var marked = Pattern.compile("(?s)(<!-- %1$s -->\n).*?(<!-- /%1$s -->)".formatted(mark))
                .matcher(page);
        assertThat(marked.find()).as(mark).isTrue();

        var renewed = marked.replaceFirst(match -> Matcher.quoteReplacement(match.group(1) + content + match.group(2)));
        if ("yes".equals(System.getenv("CODAU_WRITE_PAGES"))) {
            Files.writeString(PAGE, renewed);
            return;
        }
        assertThat(page)
                .as("docs/architecture.md; CODAU_WRITE_PAGES=yes ./codau test -Dtest=ModulePictureTests renews it")
                .isEqualTo(renewed);
    }

    private static String firstSentence(String packageInfo) {
        var javadoc = JAVADOC.matcher(packageInfo);
        assertThat(javadoc.find()).as(packageInfo).isTrue();
        var text = javadoc.group(1)
                .replaceAll("(?m)^\\s*\\*", "")
                .replaceAll("\\s+", " ")
                .strip();
        var end = text.indexOf(". ");
        return (end < 0 ? text : text.substring(0, end + 1)).replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`");
    }

    /** A canvas for each module (what it offers, listens to and needs) and pictures in PlantUML, for whoever wants more. */
    @Test
    void everyModuleHasItsCanvas() {
        new Documenter(modules, Options.defaults().withOutputFolder(FOLDER.toString())).writeDocumentation();

        assertThat(modules)
                .isNotEmpty()
                .allSatisfy(module -> assertThat(FOLDER.resolve("module-" + module.getIdentifier() + ".adoc"))
                        .isNotEmptyFile());
        assertThat(FOLDER.resolve("components.puml")).isNotEmptyFile();
    }

    /** Mermaid, with the arrows alone that do not follow from others: in full they cover each other. */
    private String picture() {
        var needs = needs();
        var picture = new StringBuilder("flowchart TD\n");
        needs.forEach((module, needed) -> {
            var direct = new TreeSet<>(needed);
            needed.forEach(other -> direct.removeAll(everythingBelow(other, needs)));
            if (direct.isEmpty()) {
                picture.append("    ").append(module).append('\n');
            } else {
                picture.append("    ")
                        .append(module)
                        .append(" --> ")
                        .append(String.join(" & ", direct))
                        .append('\n');
            }
        });
        return picture.toString();
    }

    private static Set<String> everythingBelow(String module, Map<String, Set<String>> needs) {
        Set<String> below = new TreeSet<>();
        for (var needed : needs.getOrDefault(module, Set.of())) {
            if (below.add(needed)) {
                below.addAll(everythingBelow(needed, needs));
            }
        }
        return below;
    }

    private Map<String, Set<String>> needs() {
        Map<String, Set<String>> needs = new TreeMap<>();
        for (var module : modules) {
            needs.put(
                    module.getIdentifier().toString(),
                    module.getDirectDependencies(modules)
                            .uniqueModules()
                            .map(needed -> needed.getIdentifier().toString())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        return needs;
    }
}
