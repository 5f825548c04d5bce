package vn.codau.evidence.preview;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import vn.codau.blob.BlobEntry;
import vn.codau.blob.BlobKey;
import vn.codau.blob.BlobStore;
import vn.codau.evidence.item.EvidenceProblem;
import vn.codau.evidence.item.EvidenceProblem.Reason;

/**
 * Pictures of the pages of PDFs, drawn by a process of its own that may use little memory and time: what breaks it does not
 * break the portal (docs/decisions/0010). They are kept in a room that may be emptied at any time. The name of each says all
 * that is known of it: of which document, which page of how many, and the picture's own SHA-256 or that it failed.
 */
@Component
public class Previews {

    private static final String ROOM = "previews";
    private static final Pattern NAME =
            Pattern.compile("[0-9a-f]{64}/(\\d+)-of-(\\d+)-(?:failed|([0-9a-f]{64})\\.png)");

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 20;
    private static final int PAGES_AT_ONCE = 3;
    private static final int MOST_DOCUMENTS = 400;

    private final BlobStore store;
    private final Path desk;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    Previews(BlobStore store, @Value("${codau.home}") Path home) {
        this.store = store;
        this.desk = home.toAbsolutePath().normalize().resolve("drawing");
    }

    /**
     * A page as a picture, a PNG.
     *
     * @param size in bytes
     * @param pages how many the document has
     */
    public record Preview(BlobKey key, String sha256, long size, int pages) {}

    /**
     * What came of drawing a page.
     *
     * @param pages how many the document has; 0 where it cannot be read
     * @param sha256 of the picture; empty where there is none
     */
    private record Drawn(BlobEntry entry, int page, int pages, String sha256) {

        static Stream<Drawn> of(BlobEntry entry) {
            return NAME.matcher(entry.name())
                    .results()
                    .map(name -> new Drawn(
                            entry,
                            Integer.parseInt(name.group(1)),
                            Integer.parseInt(name.group(2)),
                            Optional.ofNullable(name.group(3)).orElse("")));
        }
    }

    /**
     * The picture of a page, counted from 1.
     *
     * @param hash SHA-256 of the document
     * @throws EvidenceProblem if there is no such page, or it cannot be drawn within the limits
     */
    public Preview page(String hash, int number, Supplier<InputStream> content) {
        try {
            var drawn = drawn(hash);
            if (!isTold(drawn, number)) {
                drawn = drawnInTurn(hash, number, content);
            }
            return drawn.stream()
                    .filter(one -> one.page() == number && !one.sha256().isEmpty())
                    .findFirst()
                    .map(one -> new Preview(
                            new BlobKey(ROOM, one.entry().name()),
                            one.sha256(),
                            one.entry().size(),
                            one.pages()))
                    .orElseThrow(() -> new EvidenceProblem(Reason.UNKNOWN));
        } catch (IOException failed) {
            throw new EvidenceProblem(Reason.LOST).causedBy(failed);
        }
    }

    private List<Drawn> drawn(String hash) {
        return store.list(ROOM, hash + "/").stream().flatMap(Drawn::of).toList();
    }

    /** Whether it is known what the page looks like, that it cannot be drawn, or that there is none of that number. */
    private static boolean isTold(List<Drawn> drawn, int number) {
        return drawn.stream().anyMatch(one -> one.page() == number || number < 1 || number > one.pages());
    }

    private List<Drawn> drawnInTurn(String hash, int number, Supplier<InputStream> content) throws IOException {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new EvidenceProblem(Reason.LOST);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new EvidenceProblem(Reason.LOST).causedBy(stopped);
        }
        try {
            var before = drawn(hash);
            if (!isTold(before, number)) {
                draw(hash, number, before, content);
            }
            return drawn(hash);
        } finally {
            turns.release();
        }
    }

    private void draw(String hash, int number, List<Drawn> before, Supplier<InputStream> content) throws IOException {
        makeRoom();
        Files.createDirectories(desk);
        var work = Files.createTempDirectory(desk, "work");
        try {
            var source = work.resolve("document.pdf");
            try (var in = content.get()) {
                Files.copy(in, source);
            }
            RenderProcess.run(source, work, number, PAGES_AT_ONCE, PATIENCE_SECONDS);
            keep(hash, number, pages(work, before), work);
        } finally {
            FileSystemUtils.deleteRecursively(work);
        }
    }

    private static int pages(Path work, List<Drawn> before) throws IOException {
        var count = work.resolve(PageRenderer.COUNT);
        return Files.exists(count)
                ? Integer.parseInt(Files.readString(count))
                : before.stream().mapToInt(Drawn::pages).findFirst().orElse(0);
    }

    /** Takes over what was drawn, and remembers that a page was not, so that it is not tried again and again. */
    private void keep(String hash, int number, int pages, Path work) throws IOException {
        for (int page = number; page < number + PAGES_AT_ONCE; page++) {
            var picture = work.resolve(page + ".png");
            if (Files.exists(picture)) {
                put(hash + "/" + page + "-of-" + pages, picture);
            }
        }
        if (!Files.exists(work.resolve(number + ".png"))) {
            store.put(
                    new BlobKey(ROOM, hash + "/" + number + "-of-" + pages + "-failed"), InputStream.nullInputStream());
        }
    }

    private void put(String name, Path picture) throws IOException {
        try (var draft = store.draft(ROOM)) {
            try (var out = draft.out()) {
                Files.copy(picture, out);
            }
            store.put(new BlobKey(ROOM, name + "-" + draft.sha256() + ".png"), draft);
        }
    }

    private void makeRoom() {
        var documents = new HashMap<String, Instant>();
        var kept = store.list(ROOM, "").stream().filter(BlobEntry::isKept).toList();
        kept.forEach(one -> documents.merge(document(one), one.changed(), Previews::later));
        var oldest = documents.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .skip(MOST_DOCUMENTS)
                .map(Map.Entry::getKey)
                .toList();
        kept.stream()
                .filter(one -> oldest.contains(document(one)))
                .forEach(one -> store.delete(new BlobKey(ROOM, one.name())));
        store.sweep(ROOM);
    }

    private static String document(BlobEntry picture) {
        return picture.name().replaceFirst("/.*", "");
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
