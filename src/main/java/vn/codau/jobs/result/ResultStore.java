package vn.codau.jobs.result;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Keeps what jobs made until it is fetched or has expired; never asked within a transaction. */
public interface ResultStore {

    /** Keeps a copy of a file under that key, whole or not at all. */
    void keep(String key, Path file) throws IOException;

    /**
     * What is kept.
     *
     * @throws IOException if it is not there
     */
    InputStream open(String key) throws IOException;

    /** Afterwards there is nothing under that key, also where there was nothing before. */
    void remove(String key) throws IOException;
}
