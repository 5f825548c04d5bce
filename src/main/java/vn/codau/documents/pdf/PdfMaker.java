package vn.codau.documents.pdf;

import jakarta.annotation.PreDestroy;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import vn.codau.documents.template.DocumentProblem;
import vn.codau.documents.template.DocumentSettings;

/**
 * Makes PDF files with LibreOffice, where it is installed: in a process of its own with a time limit, with a profile of its
 * own in which nothing is executed, one at a time.
 */
@Component
public class PdfMaker {

    private static final long SECONDS = 90;
    private static final String NO_MACROS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution"\
             oor:op="fuse"><value>true</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel"\
             oor:op="fuse"><value>3</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks"\
             oor:op="fuse"><value>true</value></prop></item>
            </oor:items>
            """;

    private final Optional<Path> program;
    private final ReentrantLock turn = new ReentrantLock();
    private @Nullable Path profile;

    public PdfMaker(DocumentSettings settings) {
        this.program = settings.soffice()
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .or(PdfMaker::onPath)
                .filter(Files::isExecutable);
    }

    private static Optional<Path> onPath() {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("soffice", "libreoffice").map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Whether PDF files can be made here. */
    public boolean isThere() {
        return program.isPresent();
    }

    /**
     * The document as a PDF file.
     *
     * @throws DocumentProblem if LibreOffice is not there or does not finish
     */
    public byte[] pdf(byte[] word) {
        var soffice = program.orElseThrow(() -> new DocumentProblem("pdf.notThere"));
        turn.lock();
        try {
            return converted(soffice, word);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DocumentProblem("pdf.failed");
        } finally {
            turn.unlock();
        }
    }

    private byte[] converted(Path soffice, byte[] word) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("codau-pdf");
        try {
            var document = Files.write(folder.resolve("paper.docx"), word);
            run(command(soffice, folder, document));
            var pdf = folder.resolve("paper.pdf");
            if (!Files.isRegularFile(pdf)) {
                throw new DocumentProblem("pdf.failed");
            }
            return Files.readAllBytes(pdf);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private List<String> command(Path soffice, Path folder, Path document) throws IOException {
        return List.of(
                soffice.toString(),
                "--headless",
                "--norestore",
                "--nolockcheck",
                "--nodefault",
                "--nologo",
                "-env:UserInstallation=" + profile().toUri(),
                "--convert-to",
                "pdf:writer_pdf_Export",
                "--outdir",
                folder.toString(),
                document.toString());
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw new DocumentProblem("pdf.failed");
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** Made once: setting up a profile takes longer than a conversion. */
    private Path profile() throws IOException {
        if (profile == null) {
            var made = Files.createTempDirectory("codau-office");
            Files.writeString(
                    Files.createDirectories(made.resolve("user")).resolve("registrymodifications.xcu"), NO_MACROS);
            profile = made;
        }
        return profile;
    }

    @PreDestroy
    void forgetProfile() throws IOException {
        if (profile != null) {
            FileSystemUtils.deleteRecursively(profile);
        }
    }
}
