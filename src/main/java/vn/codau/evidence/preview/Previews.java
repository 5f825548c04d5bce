package vn.codau.evidence.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import vn.codau.evidence.item.EvidenceProblem;
import vn.codau.evidence.item.EvidenceProblem.Reason;

/**
 * Pictures of the pages of PDFs, drawn by a process of its own that may use little memory and time: what breaks it does not
 * break the portal (docs/decisions/0010). They are kept in a folder that may be deleted at any time.
 */
@Component
public class Previews {

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 20;
    private static final int PAGES_AT_ONCE = 3;
    private static final int MOST_DOCUMENTS = 400;

    private final Path folder;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    Previews(@Value("${codau.home}") Path home) {
        folder = home.toAbsolutePath().normalize().resolve("previews");
    }

    /**
     * A page as a picture.
     *
     * @param file PNG
     * @param pages how many the document has
     */
    public record Preview(Path file, int pages) {}

    /**
     * The picture of a page, counted from 1.
     *
     * @throws EvidenceProblem if there is no such page, or it cannot be drawn within the limits
     */
    public Preview page(String hash, int number, Supplier<InputStream> content) {
        try {
            var document = folder.resolve(hash);
            if (!Files.exists(picture(document, number)) && !isDrawn(document, number)) {
                drawInTurn(document, number, content);
            }
            if (!Files.exists(picture(document, number))) {
                throw new EvidenceProblem(Reason.UNKNOWN);
            }
            return new Preview(picture(document, number), pages(document));
        } catch (IOException failed) {
            throw new EvidenceProblem(Reason.LOST).causedBy(failed);
        }
    }

    private static Path picture(Path document, int number) {
        return document.resolve(number + ".png");
    }

    /** Whether drawing was tried before and has told how many pages there are; 0 where it failed. */
    private static boolean isDrawn(Path document, int number) throws IOException {
        return Files.exists(document.resolve(PageRenderer.COUNT))
                && (number < 1 || number > pages(document) || Files.exists(document.resolve(number + ".failed")));
    }

    private static int pages(Path document) throws IOException {
        return Integer.parseInt(Files.readString(document.resolve(PageRenderer.COUNT)));
    }

    private void drawInTurn(Path document, int number, Supplier<InputStream> content) throws IOException {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new EvidenceProblem(Reason.LOST);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new EvidenceProblem(Reason.LOST).causedBy(stopped);
        }
        try {
            if (!Files.exists(picture(document, number))) {
                draw(document, number, content);
            }
        } finally {
            turns.release();
        }
    }

    private void draw(Path document, int number, Supplier<InputStream> content) throws IOException {
        makeRoom();
        Files.createDirectories(folder);
        var work = Files.createTempDirectory(folder, "work");
        try {
            var source = work.resolve("document.pdf");
            try (var in = content.get()) {
                Files.copy(in, source);
            }
            RenderProcess.run(source, work, number, PAGES_AT_ONCE, PATIENCE_SECONDS);
            Files.createDirectories(document);
            move(work, document, number);
        } finally {
            FileSystemUtils.deleteRecursively(work);
        }
    }

    /** Takes over what was drawn, and remembers what was not, so that it is not tried again and again. */
    private static void move(Path work, Path document, int number) throws IOException {
        try (var drawn = Files.list(work)) {
            for (var file :
                    drawn.filter(file -> file.toString().endsWith(".png")).toList()) {
                Files.move(file, document.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        var count = work.resolve(PageRenderer.COUNT);
        if (Files.exists(count)) {
            Files.move(count, document.resolve(PageRenderer.COUNT), StandardCopyOption.REPLACE_EXISTING);
        } else if (!Files.exists(document.resolve(PageRenderer.COUNT))) {
            Files.writeString(document.resolve(PageRenderer.COUNT), "0");
        }
        if (!Files.exists(picture(document, number))) {
            Files.writeString(document.resolve(number + ".failed"), "");
        }
    }

    private void makeRoom() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> documents = Files.list(folder)) {
            var all = documents
                    .sorted(Comparator.comparingLong(Previews::changed))
                    .toList();
            for (var oldest : all.subList(0, Math.max(0, all.size() - MOST_DOCUMENTS))) {
                FileSystemUtils.deleteRecursively(oldest);
            }
        }
    }

    private static long changed(Path path) {
        try {
            return Files.getLastModifiedTime(path).toMillis();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
