package vn.codau.jobs.result;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import vn.codau.blob.BlobKey;
import vn.codau.blob.BlobProblem;
import vn.codau.blob.BlobStore;

/**
 * Keeps what jobs made until it is fetched or has expired, and what they are given, where every node finds it; never asked within
 * a transaction. A store that does not answer is worth another try, so that is no refusal here.
 */
@Component
public class ResultStore {

    private static final String ROOM = "job-results";

    private final BlobStore blobs;

    ResultStore(BlobStore blobs) {
        this.blobs = blobs;
    }

    /** Keeps a copy of a file under that key, whole or not at all. */
    public void keep(String key, Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            blobs.put(new BlobKey(ROOM, key), content);
        } catch (BlobProblem problem) {
            throw new IOException(problem);
        }
    }

    /**
     * What is kept; its end is given out only if all of it is what was kept.
     *
     * @param sha256 of the file that was kept
     * @throws IOException if it is not there
     */
    public InputStream open(String key, String sha256) throws IOException {
        try {
            return blobs.open(new BlobKey(ROOM, key), sha256);
        } catch (BlobProblem problem) {
            throw new IOException(problem);
        }
    }

    /** Afterwards there is nothing under that key, also where there was nothing before. */
    public void remove(String key) throws IOException {
        try {
            blobs.delete(new BlobKey(ROOM, key));
        } catch (BlobProblem problem) {
            throw new IOException(problem);
        }
    }
}
