package vn.codau;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rooms stay small enough to be read, and what is in one can be read from the bottom up (docs/architecture.md). */
class RoomsTests {

    /** Files of a package, its package-info among them. */
    private static final int MOST_FILES = 30;

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.codau");

    @Test
    void noPackageIsTooBigToBeRead() throws IOException {
        assertThat(tooBig(Path.of("src"))).isEmpty();
    }

    @Test
    void seesAPackageThatIsTooBig(@TempDir Path folder) throws IOException {
        for (int i = 0; i <= MOST_FILES; i++) {
            Files.createFile(folder.resolve("A" + i + ".java"));
        }

        assertThat(tooBig(folder)).containsExactly(folder + ": 31");
    }

    @Test
    void filesOfAPackageDoNotNameEachOtherInARing() {
        assertThat(inRings(uses(PORTAL))).isEmpty();
    }

    @Test
    void seesARingOfFiles() {
        var uses = Map.of("A", Set.of("B"), "B", Set.of("C", "D"), "C", Set.of("A"), "D", Set.<String>of());

        assertThat(inRings(uses)).containsExactlyInAnyOrder("A", "B", "C");
    }

    @Test
    void screensAloneKnowVaadin() {
        var strangers = PORTAL.stream()
                .filter(type -> !isScreen(type.getPackageName()))
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(use -> use.getTargetClass().getPackageName().startsWith("com.vaadin.")))
                .map(JavaClass::getName);

        assertThat(strangers).isEmpty();
    }

    /** Where a type is only inferred, the compiler lets pass what the machine then refuses. */
    @Test
    void nobodyReachesIntoAnotherRoom() {
        var reached = PORTAL.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> use.getTargetClass().getPackageName().startsWith("vn.codau"))
                .filter(use -> !use.getTargetClass()
                        .getPackageName()
                        .equals(use.getOriginClass().getPackageName()))
                .filter(use -> !use.getTargetClass().getModifiers().contains(JavaModifier.PUBLIC)
                        && !use.getTargetClass().getModifiers().contains(JavaModifier.PROTECTED))
                .map(Dependency::getDescription);

        assertThat(reached).isEmpty();
    }

    /** The root holds the application's frame: its style sheets and its browser's page. */
    private static boolean isScreen(String room) {
        return room.equals("vn.codau")
                || Stream.of("vn.codau.uikit", "vn.codau.shell", "vn.codau.identity.signin")
                        .anyMatch(screens -> room.equals(screens) || room.startsWith(screens + "."))
                || List.of(room.split("\\.")).contains("ui");
    }

    private static List<String> tooBig(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .filter(folder -> folder.getValue() > MOST_FILES)
                    .map(folder -> folder.getKey() + ": " + folder.getValue())
                    .toList();
        }
    }

    /** Which files of its own package a file names. */
    private static Map<String, Set<String>> uses(JavaClasses classes) {
        var uses = new TreeMap<String, Set<String>>();
        for (var type : classes) {
            var from = outermost(type);
            for (var use : type.getDirectDependenciesFromSelf()) {
                var to = outermost(use.getTargetClass());
                if (to.getPackageName().equals(from.getPackageName()) && !from.equals(to) && !isMember(from, to)) {
                    uses.computeIfAbsent(from.getName(), file -> new TreeSet<>())
                            .add(to.getName());
                }
            }
        }
        return uses;
    }

    /** A closed family is one thing in several files: its head has to name its members. */
    private static boolean isMember(JavaClass head, JavaClass type) {
        var members = head.reflect().getPermittedSubclasses();
        return members != null && Set.of(members).contains(type.reflect());
    }

    private static JavaClass outermost(JavaClass type) {
        var element = type.getBaseComponentType();
        return element.getEnclosingClass().map(RoomsTests::outermost).orElse(element);
    }

    /** The files from which a way leads back to themselves. */
    private static Set<String> inRings(Map<String, Set<String>> uses) {
        return uses.keySet().stream()
                .filter(file -> reached(file, uses).contains(file))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> reached(String start, Map<String, Set<String>> uses) {
        var reached = new HashSet<String>();
        var open = new TreeSet<>(uses.getOrDefault(start, Set.of()));
        while (!open.isEmpty()) {
            var next = open.pollFirst();
            if (reached.add(next)) {
                open.addAll(uses.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }
}
