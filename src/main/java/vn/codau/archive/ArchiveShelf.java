package vn.codau.archive;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.codau.archive.ArchiveProblem.Reason;
import vn.codau.shared.DomainProblem;

/**
 * Has archives made one after the other, beside all other work, and keeps them for a day. What a stopped portal left is
 * cleared away when it starts: an archive can be made again at any time.
 */
@Component
class ArchiveShelf {

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveShelf.class);
    private static final Duration KEPT = Duration.ofDays(1);

    private final ArchiveMaker maker;
    private final Clock clock;
    private final Path folder;
    private final Map<ArchiveKey, Place> places = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("archives").factory());

    /** What has become of an archive that somebody asked for. */
    sealed interface Place {

        /** It is being made or waits. */
        record Open(JobProgress steps) implements Place {}

        /** It is there. */
        record Ready(FinishedArchive made) implements Place {}

        /** It could not be made. */
        record Failed(DomainProblem problem) implements Place {}
    }

    ArchiveShelf(ArchiveMaker maker, @Value("${codau.home}") Path home, Clock clock) {
        this.maker = maker;
        this.clock = clock;
        this.folder = home.resolve("archives");
        clear();
    }

    /** Has it made anew, unless that is under way already. */
    void order(ArchiveKey key, String by) {
        var steps = new JobProgress();
        var place = places.compute(key, (of, now) -> {
            if (now instanceof Place.Open) {
                return now;
            }
            remove(now);
            return new Place.Open(steps);
        });
        if (place instanceof Place.Open(var own) && own == steps) {
            worker.execute(() -> make(key, by, steps));
        }
    }

    /** Makes it on this thread. */
    void make(ArchiveKey key, String by, JobProgress steps) {
        places.put(key, made(key, by, steps));
    }

    private Place made(ArchiveKey key, String by, JobProgress steps) {
        try {
            return new Place.Ready(maker.make(key, by, folder, steps));
        } catch (DomainProblem refused) {
            LOG.warn("No archive was made", refused);
            return new Place.Failed(refused);
        } catch (RuntimeException broken) {
            LOG.error("No archive was made", broken);
            return new Place.Failed(new ArchiveProblem(Reason.FAILED));
        }
    }

    ArchiveState state(ArchiveKey key) {
        return switch (places.get(key)) {
            case null -> new ArchiveState.None();
            case Place.Open(var steps) -> new ArchiveState.Making(steps.progress());
            case Place.Failed(var problem) -> new ArchiveState.Failed(problem);
            case Place.Ready(var made) -> new ArchiveState.Ready(made.name(), made.size(), made.at(), made.missing());
        };
    }

    /** What lies ready. */
    FinishedArchive ready(ArchiveKey key) {
        if (places.get(key) instanceof Place.Ready(var made) && Files.isRegularFile(made.file())) {
            return made;
        }
        throw new ArchiveProblem(Reason.NOT_READY);
    }

    /** Takes away what lay there for a day. */
    @Scheduled(fixedDelayString = "PT30M")
    void tidy() {
        var latest = clock.instant().minus(KEPT);
        places.forEach((key, place) -> {
            if (place instanceof Place.Ready(var made) && made.at().isBefore(latest) && places.remove(key, place)) {
                remove(place);
            }
        });
    }

    private static void remove(@Nullable Place place) {
        if (place instanceof Place.Ready(var made)) {
            ArchiveMaker.discard(made.file());
        }
    }

    private void clear() {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                ownersOnly();
            }
            try (var left = Files.list(folder)) {
                left.filter(file -> file.getFileName().toString().matches(".*\\.(?:part|zip)"))
                        .forEach(ArchiveMaker::discard);
            }
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private void ownersOnly() throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @PreDestroy
    void close() {
        worker.shutdownNow();
    }
}
