package vn.codau.jobs;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** What comes of a job. */
public sealed interface JobEnd {

    /**
     * It is done.
     *
     * @param outcome what is to be known of it, kept as JSON
     */
    record Done(Optional<Object> outcome) implements JobEnd {}

    /**
     * There is a file to fetch.
     *
     * @param file in the job's scratch folder
     * @param name what it is called when it is saved
     * @param outcome what is to be known of it besides, kept as JSON
     */
    record Made(Path file, String name, String mediaType, Optional<Object> outcome) implements JobEnd {}

    /**
     * What is left is one short piece of work on the database, which takes effect in one transaction with the job's end: both
     * or neither, and so only once, whenever a node dies.
     *
     * @param work gives the outcome
     */
    record Committing(Supplier<Optional<Object>> work) implements JobEnd {}

    /** Nothing but done. */
    static JobEnd done() {
        return new Done(Optional.empty());
    }

    /** With something to be known of it. */
    static JobEnd saying(Object outcome) {
        return new Done(Optional.of(outcome));
    }

    /** A file and nothing besides. */
    static JobEnd file(Path file, String name, String mediaType) {
        return new Made(file, name, mediaType, Optional.empty());
    }
}
