package vn.codau.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Holds a folder for one running demo. The system lets go of it when the program ends, however it ends. */
final class OneAtATime implements AutoCloseable {

    private final FileChannel channel;
    private final FileLock lock;

    private OneAtATime(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the folder, or nothing if another demo has it. */
    static Optional<OneAtATime> in(Path folder) {
        try {
            Files.createDirectories(folder);
            var channel =
                    FileChannel.open(folder.resolve("demo.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                var lock = channel.tryLock();
                if (lock != null) {
                    return Optional.of(new OneAtATime(channel, lock));
                }
            } catch (OverlappingFileLockException mine) {
                // This very program has it.
            }
            channel.close();
            return Optional.empty();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
