package vn.codau.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The browser's scripts fit their types and a linter's rules: in the build alone, nothing of it is served. */
class BrowserScriptsTests {

    private static final Path SCRIPTS = BrowserScripts.SOURCES.resolve("static").resolve("components");

    @Test
    void everyScriptAsksForItsTypesToBeChecked() throws IOException {
        try (var files = Files.walk(SCRIPTS)) {
            var scripts = files.filter(file -> file.toString().endsWith(".js")).toList();
            assertThat(scripts).hasSizeGreaterThan(20);
            assertThat(scripts)
                    .allSatisfy(script ->
                            assertThat(Files.readAllLines(script).getFirst()).isEqualTo("// @ts-check"));
        }
    }

    @Test
    void scriptsFitTheirTypes() throws Exception {
        var outcome = BrowserScripts.checkTypes(BrowserScripts.SOURCES);

        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.code()).isZero();
    }

    @Test
    void aMistakeInATypeIsFound() throws Exception {
        var folder = BrowserScripts.copyTo(Path.of("target", "script-types"));
        Files.writeString(folder.resolve("static").resolve("planted.js"), """
                import { same } from "./matrix/values.js";
                export const planted = same("1", 1);
                """);

        var outcome = BrowserScripts.checkTypes(folder);

        assertThat(outcome.code()).isNotZero();
        assertThat(outcome.output()).contains("static/planted.js(2,", "TS2345");
    }

    @Test
    void scriptsKeepToTheLintersRules() throws Exception {
        var folder = linter();
        BrowserScripts.copyTo(folder.resolve("scripts"));

        var outcome = lint(folder);

        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.code()).isZero();
    }

    @Test
    void whatTheLinterForbidsIsFound() throws Exception {
        var folder = linter();
        BrowserScripts.copyTo(folder.resolve("scripts"));
        Files.writeString(
                folder.resolve("scripts").resolve("static").resolve("planted.js"),
                "document.body.innerHTML = location.hash;\n");

        var outcome = lint(folder);

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.output()).contains("planted.js", "no-restricted-properties");
    }

    private static BrowserScripts.Outcome lint(Path folder) throws Exception {
        return BrowserScripts.run(folder, BrowserScripts.node(), "node_modules/eslint/bin/eslint.js", "scripts");
    }

    /** The pinned linter, fetched by npm at most once for each of its versions; without npm, or without a way to it, a skip that is seen. */
    private static Path linter() throws Exception {
        var folder = Files.createDirectories(Path.of("target", "lint"));
        var lock = BrowserScripts.SOURCES.resolve("lint").resolve("package-lock.json");
        var installed = folder.resolve("installed.json");
        for (var name : List.of("package.json", "package-lock.json", "eslint.config.js")) {
            Files.copy(lock.resolveSibling(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.exists(installed) && Files.mismatch(installed, lock) == -1) {
            return folder;
        }
        var npm = System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm";
        try {
            var outcome = BrowserScripts.run(folder, npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund");
            if (outcome.code() != 0) {
                skip("npm could not fetch the linter:\n" + outcome.output());
            }
        } catch (IOException e) {
            skip("there is no npm (" + e.getMessage() + ").");
        }
        Files.copy(lock, installed, StandardCopyOption.REPLACE_EXISTING);
        return folder;
    }

    private static void skip(String why) {
        var line = "*".repeat(100);
        System.err.println(
                line + "\nKHÔNG KIỂM | NOT CHECKED: frontend/static by the linter, because " + why + "\n" + line);
        Assumptions.abort("The linter did not run: " + why);
    }
}
