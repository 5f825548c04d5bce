package vn.codau.jobs.result;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps results in the portal's own folder. */
@Component
class FolderResults implements ResultStore {

    private final Path folder;

    FolderResults(@Value("${codau.home}") Path home) {
        folder = home.resolve("jobs").resolve("results");
    }

    @Override
    public void keep(String key, Path file) throws IOException {
        Files.createDirectories(folder);
        var draft = folder.resolve(key + ".part");
        Files.copy(file, draft, StandardCopyOption.REPLACE_EXISTING);
        Files.move(draft, folder.resolve(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public InputStream open(String key) throws IOException {
        return Files.newInputStream(folder.resolve(key));
    }

    @Override
    public void remove(String key) throws IOException {
        Files.deleteIfExists(folder.resolve(key + ".part"));
        Files.deleteIfExists(folder.resolve(key));
    }
}
