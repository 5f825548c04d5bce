package vn.codau.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a job knows of itself that a test runs by hand: nobody stops it, and what it writes stays in that folder. */
public record JobHere(String askedBy, Path folder) implements JobContext {

    @Override
    public void expect(int steps) {
        // Nobody looks how far it is.
    }

    @Override
    public void step() {
        // Nobody looks how far it is.
    }

    @Override
    public void requireGoing() {
        // Nobody stops it.
    }

    @Override
    public Path scratch(String name) {
        try {
            return Files.createDirectories(folder).resolve(name);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }
}
