package vn.codau.documents.pdf;

import jakarta.annotation.PreDestroy;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import vn.codau.documents.template.DocumentProblem;
import vn.codau.documents.template.DocumentSettings;
import vn.codau.shared.NotInTransaction;

/**
 * Makes PDF files with LibreOffice, where it is installed: each in a process of its own with a time limit and with a profile
 * in which nothing is executed and which no other uses at the same time.
 */
@Component
public class PdfMaker {

    private static final String WORD = "paper.docx";
    private static final long LOOK_MILLIS = 250;
    /** A minute and a half. */
    private static final int MOST_LOOKS = 360;

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
    /** Those that no process uses now; setting one up takes longer than a conversion. */
    private final Queue<Path> profiles = new ConcurrentLinkedQueue<>();

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
     * The document as a PDF file. It takes seconds: never within a transaction, never in a request.
     *
     * @param folder an own, empty one, which stays with whoever calls
     * @param between is called several times a second while it lasts; what it throws ends the process
     * @throws DocumentProblem if LibreOffice is not there or does not finish
     */
    public byte[] pdf(byte[] word, Path folder, Runnable between) {
        NotInTransaction.require();
        var soffice = program.orElseThrow(() -> new DocumentProblem("pdf.notThere"));
        try {
            var profile = profile();
            try {
                return converted(command(soffice, profile, folder), word, folder, between);
            } finally {
                profiles.add(profile);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static byte[] converted(List<String> command, byte[] word, Path folder, Runnable between)
            throws IOException, InterruptedException {
        Files.write(folder.resolve(WORD), word);
        run(command, between);
        var pdf = folder.resolve("paper.pdf");
        if (!Files.isRegularFile(pdf)) {
            throw new DocumentProblem("pdf.failed");
        }
        return Files.readAllBytes(pdf);
    }

    private static List<String> command(Path soffice, Path profile, Path folder) {
        return List.of(
                soffice.toString(),
                "--headless",
                "--norestore",
                "--nolockcheck",
                "--nodefault",
                "--nologo",
                "-env:UserInstallation=" + profile.toUri(),
                "--convert-to",
                "pdf:writer_pdf_Export",
                "--outdir",
                folder.toString(),
                folder.resolve(WORD).toString());
    }

    private static void run(List<String> command, Runnable between) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            for (int looks = 0; !process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS); looks++) {
                between.run();
                if (looks > MOST_LOOKS) {
                    throw new DocumentProblem("pdf.failed");
                }
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private Path profile() throws IOException {
        var free = profiles.poll();
        if (free != null) {
            return free;
        }
        var made = Files.createTempDirectory("codau-office");
        Files.writeString(
                Files.createDirectories(made.resolve("user")).resolve("registrymodifications.xcu"), NO_MACROS);
        return made;
    }

    @PreDestroy
    void forgetProfiles() throws IOException {
        for (var profile = profiles.poll(); profile != null; profile = profiles.poll()) {
            FileSystemUtils.deleteRecursively(profile);
        }
    }
}
