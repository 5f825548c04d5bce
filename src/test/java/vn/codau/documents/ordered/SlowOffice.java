package vn.codau.documents.ordered;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** In the place of LibreOffice: begins, and makes nothing until it is let. */
final class SlowOffice {

    private final Path folder;

    SlowOffice(Path folder) {
        this.folder = folder.toAbsolutePath();
        try {
            Files.createDirectories(this.folder);
            hold();
            Files.writeString(program(), """
                    #!/bin/sh
                    while [ "$1" != --outdir ]; do shift; done
                    echo begun >> "%1$s/begun"
                    while [ ! -e "%1$s/go" ]; do sleep 0.05; done
                    printf '%%%%PDF-slow' > "$2/paper.pdf"
                    """.formatted(this.folder));
            Files.setPosixFilePermissions(program(), PosixFilePermissions.fromString("rwx------"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Path program() {
        return folder.resolve("soffice");
    }

    /** From now on nothing is made. */
    void hold() throws IOException {
        Files.deleteIfExists(folder.resolve("go"));
        Files.deleteIfExists(folder.resolve("begun"));
    }

    /** From now on everything is. */
    void go() throws IOException {
        Files.writeString(folder.resolve("go"), "");
    }

    /** How often it was begun. */
    long begun() {
        try {
            var told = folder.resolve("begun");
            return Files.exists(told) ? Files.readAllLines(told).size() : 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
