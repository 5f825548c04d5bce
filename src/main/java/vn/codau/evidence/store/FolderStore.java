package vn.codau.evidence.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.codau.evidence.item.EvidenceProblem;
import vn.codau.evidence.item.EvidenceProblem.Reason;
import vn.codau.platform.digest.Sha256;

/**
 * Keeps contents in a folder: {@code ab/cdef...} for the hash {@code abcdef...}. A content is written to {@code incoming}
 * beside them, forced to the disk and only then moved, so that whatever has its name is whole.
 */
public final class FolderStore implements FileStore {

    private static final Logger LOG = LoggerFactory.getLogger(FolderStore.class);
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Duration LONGEST_UPLOAD = Duration.ofHours(1);
    private static final int BUFFER = 64 * 1024;

    private final Path root;
    private final Path incoming;

    public FolderStore(Path root) {
        this.root = root.toAbsolutePath().normalize();
        this.incoming = this.root.resolve("incoming");
    }

    @Override
    public Incoming receive(InputStream content, long limit) {
        var file = incoming.resolve(UUID.randomUUID() + ".part");
        var whole = false;
        try {
            var received = write(content, limit, file);
            whole = true;
            return received;
        } catch (IOException unwritable) {
            throw new EvidenceProblem(Reason.NO_ROOM).causedBy(unwritable);
        } finally {
            if (!whole) {
                discard(file);
            }
        }
    }

    private Incoming write(InputStream content, long limit, Path file) throws IOException {
        Files.createDirectories(incoming);
        var digest = new Sha256();
        var buffer = new byte[BUFFER];
        var size = 0L;
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (var read = next(content, buffer); read >= 0; read = next(content, buffer)) {
                size += read;
                if (size > limit) {
                    throw new EvidenceProblem(Reason.TOO_LARGE, limit / 1024 / 1024);
                }
                digest.write(buffer, 0, read);
                for (var bytes = ByteBuffer.wrap(buffer, 0, read); bytes.hasRemaining(); ) {
                    channel.write(bytes);
                }
            }
            if (size == 0) {
                throw new EvidenceProblem(Reason.EMPTY);
            }
            channel.force(true);
        }
        return new Incoming(file, digest.hex(), size, this);
    }

    /** Tells a sender that breaks off from a disk that is full. */
    private static int next(InputStream content, byte[] buffer) {
        try {
            return content.read(buffer);
        } catch (IOException cut) {
            throw new EvidenceProblem(Reason.CUT).causedBy(cut);
        }
    }

    void keep(Path file, String hash) {
        try {
            var kept = path(hash);
            var folder = kept.resolveSibling("");
            if (Files.exists(kept, LinkOption.NOFOLLOW_LINKS)) {
                return;
            }
            Files.createDirectories(folder);
            Files.move(file, kept, StandardCopyOption.ATOMIC_MOVE);
            force(folder);
        } catch (FileAlreadyExistsException overtaken) {
            // Somebody else has just kept the same content.
            return;
        } catch (IOException unwritable) {
            throw new EvidenceProblem(Reason.NO_ROOM).causedBy(unwritable);
        }
    }

    /** A move lasts through a power cut only when its folder is on the disk too; Windows cannot be asked for that. */
    private static void force(Path folder) throws IOException {
        if (!System.getProperty("os.name").startsWith("Windows")) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    @Override
    public boolean exists(String hash) {
        return Files.isRegularFile(path(hash), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public InputStream open(String hash) throws IOException {
        return Files.newInputStream(path(hash), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void delete(String hash) throws IOException {
        Files.deleteIfExists(path(hash));
    }

    @Override
    public List<Stored> list() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        var found = new ArrayList<Stored>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                found.add(stored(file));
            }
        }
        return found;
    }

    private Stored stored(Path file) throws IOException {
        var name = root.relativize(file).toString();
        var hash = name.replace(file.getFileSystem().getSeparator(), "");
        if (HASH.matcher(hash).matches() && file.equals(path(hash))) {
            return new Stored(hash, Files.size(file), State.KEPT);
        }
        if (!file.startsWith(incoming)) {
            return new Stored(name, Files.size(file), State.FOREIGN);
        }
        return new Stored(name, Files.size(file), isLeft(file) ? State.LEFT : State.ARRIVING);
    }

    private static boolean isLeft(Path temporary) throws IOException {
        return Files.getLastModifiedTime(temporary)
                .toInstant()
                .isBefore(Instant.now().minus(LONGEST_UPLOAD));
    }

    @Override
    public int sweep() throws IOException {
        if (!Files.isDirectory(incoming)) {
            return 0;
        }
        var swept = 0;
        try (Stream<Path> files = Files.list(incoming)) {
            for (var file : files.toList()) {
                if (isLeft(file)) {
                    Files.deleteIfExists(file);
                    swept++;
                }
            }
        }
        return swept;
    }

    private Path path(String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException(hash);
        }
        return root.resolve(hash.substring(0, 2)).resolve(hash.substring(2));
    }

    static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            LOG.warn("Temporary file {} stays behind, to be swept later", file, left);
        }
    }
}
