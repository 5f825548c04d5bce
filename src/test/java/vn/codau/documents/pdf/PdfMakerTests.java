package vn.codau.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.codau.documents.Sealed;
import vn.codau.documents.sealed.Paper;
import vn.codau.documents.template.DocumentProblem;
import vn.codau.documents.template.DocumentSettings;

/** PDF files by LibreOffice, with LibreOffice where it is and with a stand-in for what goes wrong. */
class PdfMakerTests {

    @TempDir
    private Path folder;

    @Test
    void makesAPdfWhereLibreOfficeIs() {
        var maker = maker("");
        assumeTrue(maker.isThere(), "LibreOffice is not installed here");

        var pdf = maker.pdf(Sealed.word(Paper.NOTICE, Sealed.example()), folder, () -> {});

        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void runsItInAProfileOfItsOwnInWhichNoMacroRuns() {
        // Says what it was told and what its profile allows, in the place of a PDF file.
        var maker = maker("""
                for a in "$@"; do case "$a" in -env:UserInstallation=file://*) p="${a#*file://}";; esac; done
                while [ "$1" != --outdir ]; do all="$all $1"; shift; done
                { echo "$all"; cat "$p/user/registrymodifications.xcu"; } > "$2/paper.pdf"
                """);

        assertThat(new String(maker.pdf(new byte[0], work(), () -> {}), StandardCharsets.UTF_8))
                .contains("--headless", "--norestore", "DisableMacrosExecution\" oor:op=\"fuse\"><value>true");
    }

    @Test
    void saysSoWhenNothingComesOfIt() {
        var maker = maker("exit 1\n");

        assertThatExceptionOfType(DocumentProblem.class)
                .isThrownBy(() -> maker.pdf(new byte[0], work(), () -> {}))
                .satisfies(problem -> assertThat(problem.key()).isEqualTo("documents.problem.pdf.failed"));
    }

    @Test
    void isLeftWhenTheWorkIsToStop() {
        var maker = maker("sleep 60\n");
        var stopped = new IllegalStateException("stopped");

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> maker.pdf(new byte[0], work(), () -> {
                    throw stopped;
                }))
                .isSameAs(stopped);
        assertThat(ProcessHandle.current().descendants()).noneMatch(this::isOurs);
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(folder.toString()))
                .isPresent();
    }

    @Test
    void isNeverMadeWithinATransaction() {
        var maker = maker("exit 1\n");
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> maker.pdf(new byte[0], work(), () -> {}));
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
    }

    private Path work() {
        try {
            return Files.createDirectories(folder.resolve("work"));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private PdfMaker maker(String script) {
        if (script.isEmpty()) {
            return new PdfMaker(new DocumentSettings("", Optional.empty(), Optional.empty(), ""));
        }
        try {
            var program = Files.writeString(folder.resolve("soffice"), "#!/bin/sh\n" + script);
            Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
            return new PdfMaker(new DocumentSettings("", Optional.empty(), Optional.of(program.toString()), ""));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
