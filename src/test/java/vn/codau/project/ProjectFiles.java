package vn.codau.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The project's own texts as they lie in its folders, read from where Maven and IDEs run tests: the project's root. */
final class ProjectFiles {

    private static final List<Path> ROOTS =
            List.of(Path.of("src"), Path.of("docs"), Path.of("docker"), Path.of("frontend", "static"), Path.of(".ci"));
    private static final Set<String> KINDS = Set.of(
            "java", "md", "js", "css", "sql", "yaml", "yml", "xml", "properties", "conf", "sh", "txt", "json", "svg");

    private ProjectFiles() {}

    /** Every text of the project: code, resources, pages, scripts. */
    static Stream<Path> texts() throws IOException {
        var here = Stream.of("pom.xml", "codau", "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md")
                .map(Path::of)
                .filter(Files::exists);
        var below = Stream.<Path>builder();
        for (var root : ROOTS) {
            try (var files = Files.walk(root)) {
                files.filter(file -> Files.isRegularFile(file) && KINDS.contains(kind(file)))
                        .forEach(below);
            }
        }
        return Stream.concat(here, below.build());
    }

    /** The project's pages: Markdown at its root and below docs. */
    static List<Path> pages() throws IOException {
        try (var root = Files.list(Path.of("."));
                var docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(root.map(Path::normalize), docs)
                    .filter(file -> kind(file).equals("md"))
                    .sorted()
                    .toList();
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static String kind(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
