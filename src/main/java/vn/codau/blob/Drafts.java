package vn.codau.blob;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.codau.blob.BlobEntry.State;
import vn.codau.blob.BlobProblem.Reason;

/** The drafts of one room: temporary files of one folder. */
final class Drafts {

    /** Of a draft that was not written to for so long nobody knows any more. */
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final Path folder;

    Drafts(Path room) {
        this.folder = room.resolve(BlobKey.DRAFTS);
    }

    Draft begin() {
        try {
            Files.createDirectories(folder, ownersOnly());
            return new Draft(folder.resolve(UUID.randomUUID() + ".part"));
        } catch (IOException unwritable) {
            throw new BlobProblem(Reason.NO_ROOM, folder).causedBy(unwritable);
        }
    }

    private FileAttribute<?>[] ownersOnly() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    boolean has(Path file) {
        return file.startsWith(folder);
    }

    List<BlobEntry> list() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var found = new ArrayList<BlobEntry>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                entry(file).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<BlobEntry> entry(Path file) throws IOException {
        try {
            var changed = Files.getLastModifiedTime(file).toInstant();
            var state = isLeft(changed) ? State.LEFT : State.ARRIVING;
            return Optional.of(
                    new BlobEntry(BlobKey.DRAFTS + "/" + file.getFileName(), Files.size(file), changed, state));
        } catch (NoSuchFileException finished) {
            // Put or given up meanwhile.
            return Optional.empty();
        }
    }

    int sweep() throws IOException {
        var swept = 0;
        for (var draft : list()) {
            if (draft.state() == State.LEFT) {
                swept += Files.deleteIfExists(folder.resolveSibling(draft.name())) ? 1 : 0;
            }
        }
        return swept;
    }

    private static boolean isLeft(Instant changed) {
        return changed.isBefore(Instant.now().minus(LONGEST_PAUSE));
    }
}
