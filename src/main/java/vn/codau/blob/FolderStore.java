package vn.codau.blob;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.codau.blob.BlobEntry.State;
import vn.codau.blob.BlobProblem.Reason;

/**
 * Keeps blobs in folders, one a room. A blob is written to {@code incoming} in that folder, forced to the disk and only then
 * moved, so that whatever has its name is whole.
 */
final class FolderStore implements BlobStore {

    private final Path home;
    private final Map<String, Path> elsewhere;

    /**
     * @param home where the rooms' folders lie
     * @param elsewhere folders of rooms that do not lie there
     */
    FolderStore(Path home, Map<String, Path> elsewhere) {
        this.home = home;
        this.elsewhere = Map.copyOf(elsewhere);
    }

    @Override
    public Draft draft(String room) {
        return drafts(room).begin();
    }

    @Override
    public void put(BlobKey key, Draft draft) {
        key.sha256().ifPresent(draft::require);
        var file = path(key);
        try {
            if (key.sha256().isPresent() && isThere(file, draft.size())) {
                return;
            }
            draft.sha256();
            Files.createDirectories(file.resolveSibling(""));
            Files.move(draft.file(), file, StandardCopyOption.ATOMIC_MOVE);
            force(file.resolveSibling(""));
        } catch (IOException unwritable) {
            throw new BlobProblem(Reason.NO_ROOM, key).causedBy(unwritable);
        }
    }

    private static boolean isThere(Path file, long size) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) == size;
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
    public Optional<BlobEntry> find(BlobKey key) {
        try {
            var found = Files.readAttributes(path(key), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return Optional.of(found).filter(BasicFileAttributes::isRegularFile).map(file -> kept(key.name(), file));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new BlobProblem(Reason.SILENT, key).causedBy(unreadable);
        }
    }

    @Override
    public InputStream open(BlobKey key, String sha256) {
        try {
            return CheckedContent.of(
                    Files.newInputStream(path(key), LinkOption.NOFOLLOW_LINKS), key, sha256, Reason.CHANGED);
        } catch (NoSuchFileException none) {
            throw new BlobProblem(Reason.MISSING, key).causedBy(none);
        } catch (IOException unreadable) {
            throw new BlobProblem(Reason.CHANGED, key).causedBy(unreadable);
        }
    }

    @Override
    public void delete(BlobKey key) {
        try {
            Files.deleteIfExists(path(key));
        } catch (IOException stays) {
            throw new BlobProblem(Reason.SILENT, key).causedBy(stays);
        }
    }

    @Override
    public List<BlobEntry> list(String room, String beginning) {
        try {
            var found = new ArrayList<>(drafts(room).list());
            var folder = folder(room);
            var begin = folder.resolve(beginning.substring(0, beginning.lastIndexOf('/') + 1));
            if (Files.isDirectory(begin)) {
                Files.walkFileTree(begin, new Kept(folder, drafts(room), found));
            }
            found.removeIf(entry -> !entry.name().startsWith(beginning));
            return found;
        } catch (IOException unreadable) {
            throw new BlobProblem(Reason.SILENT, room).causedBy(unreadable);
        }
    }

    @Override
    public int sweep(String room) {
        try {
            return drafts(room).sweep();
        } catch (IOException unreadable) {
            throw new BlobProblem(Reason.SILENT, room).causedBy(unreadable);
        }
    }

    private static BlobEntry kept(String name, BasicFileAttributes file) {
        var state = BlobKey.isName(name) ? State.KEPT : State.FOREIGN;
        return new BlobEntry(name, file.size(), file.lastModifiedTime().toInstant(), state);
    }

    private Drafts drafts(String room) {
        return new Drafts(folder(room));
    }

    private Path path(BlobKey key) {
        return folder(key.room()).resolve(key.name());
    }

    private Path folder(String room) {
        return elsewhere.getOrDefault(room, home.resolve(room)).toAbsolutePath().normalize();
    }

    /** Collects all files but drafts; what goes away meanwhile is left out. */
    private static final class Kept extends SimpleFileVisitor<Path> {

        private final Path folder;
        private final Drafts drafts;
        private final List<BlobEntry> found;

        Kept(Path folder, Drafts drafts, List<BlobEntry> found) {
            this.folder = folder;
            this.drafts = drafts;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
            return drafts.has(each) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
                var name = folder.relativize(file).toString();
                found.add(kept(name.replace(file.getFileSystem().getSeparator(), "/"), attributes));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
            if (failed instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failed;
        }
    }
}
