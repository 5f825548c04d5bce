package vn.codau.platform.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;
import vn.codau.pack.command.Verifier;

class CommandLineTests {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return new Program(new Terminal(Map.of(), OutputStream.nullOutputStream(), err, Clock.systemUTC()))
                .execute(arguments);
    }

    /** Whatever is forgotten there could not be called. */
    @Test
    void everyCommandAndEveryVerifierOfAModuleIsListed() throws IOException {
        var classes = new ClassFileImporter(List.of(new DoNotIncludeTests())).importPackages("vn.codau");
        var there = new TreeMap<String, String>();
        for (var type : classes) {
            var isMade = !type.getModifiers().contains(JavaModifier.ABSTRACT) && !type.isInterface();
            if (isMade && type.isAssignableTo(TerminalCommand.class)) {
                there.put("command." + type.getAnnotationOfType(Command.class).name(), type.getName());
            }
            if (isMade && type.isAssignableTo(Verifier.class)) {
                there.put("verifier." + module(type), type.getName());
            }
        }
        var listed = new Properties();
        try (var in = Objects.requireNonNull(Brought.class.getResourceAsStream("/commandline.properties"))) {
            listed.load(in);
        }
        assertThat(there).hasSizeGreaterThan(7).isEqualTo(listed);
    }

    private static String module(JavaClass type) {
        return type.getPackageName().replaceFirst("vn\\.codau\\.(\\w+).*", "$1");
    }

    @Test
    void everyListedCommandCanBeMade() {
        assertThat(Brought.all("command", TerminalCommand.class)).hasSize(8);
        assertThat(Brought.all("verifier", Verifier.class)).hasSize(1);
    }

    @Test
    void whatNamesNoCommandStartsThePortal() {
        assertThat(Program.run()).isEmpty();
        assertThat(Program.run("--server.port=8081")).isEmpty();
    }

    @Test
    void aWrongOptionIsRefusedAndNotLeftOut() {
        for (var command : List.of("audit-check", "invariant-check", "evidence-check")) {
            err.reset();
            assertThat(run(command, "--lang=fr")).as(command).isEqualTo(2);
            assertThat(run(command, "--lnag=en")).as(command).isEqualTo(2);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("Cách dùng", command);
        }
    }

    @Test
    void aFileMayBeCalledLikeAnOptionALongListOrACommand() {
        for (var file : List.of("-x", "@x", "--x", "verify", "'x'")) {
            err.reset();
            assertThat(run("rank", file, "--lang=en")).as(file).isEqualTo(2);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .isEqualToIgnoringNewLines("The file " + file + " cannot be read or written\n");
        }
    }
}
