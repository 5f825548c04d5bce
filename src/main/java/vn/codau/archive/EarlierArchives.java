package vn.codau.archive;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Clears away what portals kept in a folder of its own before archives were jobs: whole records of clusters, which nobody fetches. */
@Component
class EarlierArchives {

    EarlierArchives(@Value("${codau.home}") Path home) throws IOException {
        FileSystemUtils.deleteRecursively(home.resolve("archives"));
    }
}
