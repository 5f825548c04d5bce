package vn.codau.jobs.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Where a node's jobs write while they run. It is locked while the node lives; what a node left that was killed is found by its
 * lock being free, and taken away.
 */
public final class WorkFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkFolder.class);
    private static final String LOCK = "in-use";

    private final Path folder;
    private final FileChannel lock;

    private WorkFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** A node's folder in the one of all. */
    public static WorkFolder open(Path all, String node) {
        try {
            Files.createDirectories(all);
            ownersOnly(all);
            clear(all);
            var folder = Files.createDirectories(all.resolve(node));
            var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.lock();
            return new WorkFolder(folder, channel);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    public Path path() {
        return folder;
    }

    private static void ownersOnly(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static void clear(Path all) throws IOException {
        List<Path> folders;
        try (var found = Files.list(all)) {
            folders = found.filter(Files::isDirectory).toList();
        }
        for (var left : folders) {
            if (isFree(left.resolve(LOCK))) {
                FileSystemUtils.deleteRecursively(left);
            }
        }
    }

    private static boolean isFree(Path lock) throws IOException {
        if (!Files.exists(lock)) {
            return false; // Just being made.
        }
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            return held != null;
        } catch (OverlappingFileLockException ofThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException left) {
            LOG.warn("{} stays behind until a node starts anew", folder, left);
        }
    }
}
