package vn.codau.project;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The tools that read the browser's scripts. Node is the one that Playwright brings for itself, so it is there wherever the
 * tests of the screens run; TypeScript comes as a WebJar.
 */
final class BrowserScripts {

    static final Path SOURCES = Path.of("frontend");

    private static final String TYPESCRIPT = "org.webjars.npm/typescript";
    private static final long PATIENCE_MINUTES = 3;

    private BrowserScripts() {}

    /** What a command ended with and said. */
    record Outcome(int code, String output) {}

    /** Copies the scripts, their shared types and the settings of both tools, so that a test may plant a fault. */
    static Path copyTo(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        for (var name : List.of("jsconfig.json", "types.d.ts")) {
            Files.copy(SOURCES.resolve(name), folder.resolve(name));
        }
        FileSystemUtils.copyRecursively(SOURCES.resolve("static").resolve("components"), folder.resolve("static"));
        return folder;
    }

    /** Checks the types of the scripts below a folder with a jsconfig.json. */
    static Outcome checkTypes(Path folder) throws Exception {
        var compiler = typeScript(Path.of("target", "typescript"));
        return run(folder, node(), compiler.toAbsolutePath().toString(), "--project", "jsconfig.json");
    }

    static String node() {
        return Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false)
                .createProcessBuilder()
                .command()
                .getFirst();
    }

    static Outcome run(Path folder, String... command) throws IOException, InterruptedException {
        var output = Files.createTempFile("codau-scripts", ".txt");
        try {
            var process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
                return new Outcome(-1, "No end within " + PATIENCE_MINUTES + " minutes.\n" + Files.readString(output));
            }
            return new Outcome(process.exitValue(), Files.readString(output));
        } finally {
            Files.delete(output);
        }
    }

    /** Unpacks the compiler and the types of the language and the browser; what is unpacked already stays. */
    private static Path typeScript(Path folder) throws IOException, URISyntaxException {
        var version = new Properties();
        try (var properties =
                BrowserScripts.class.getResourceAsStream("/META-INF/maven/" + TYPESCRIPT + "/pom.properties")) {
            version.load(Objects.requireNonNull(properties, TYPESCRIPT));
        }
        var unpacked = folder.resolve(version.getProperty("version"));
        var compiler = unpacked.resolve("tsc.js");
        if (Files.exists(compiler)) {
            return compiler;
        }
        Files.createDirectories(unpacked);
        var library = "/META-INF/resources/webjars/typescript/" + version.getProperty("version") + "/lib";
        URI jar = Objects.requireNonNull(BrowserScripts.class.getResource(library + "/tsc.js"), library)
                .toURI();
        try (var files = FileSystems.newFileSystem(jar, Map.of());
                Stream<Path> found = Files.list(files.getPath(library))) {
            // tsc.js last: it says that all of it is there.
            for (var file : found.filter(file -> file.toString().matches(".*/(_?tsc\\.js|lib\\..*d\\.ts)"))
                    .sorted()
                    .toList()) {
                Files.copy(file, unpacked.resolve(file.getFileName().toString()));
            }
        }
        return compiler;
    }
}
