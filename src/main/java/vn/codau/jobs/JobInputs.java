package vn.codau.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.codau.jobs.result.ResultStore;
import vn.codau.platform.digest.Sha256;
import vn.codau.shared.NotInTransaction;

/** Keeps files that somebody brings along for a job, where every node finds them, until the job has ended. */
@Component
public class JobInputs {

    private final ResultStore files;

    JobInputs(ResultStore files) {
        this.files = files;
    }

    /**
     * Keeps a copy; to be given up by {@link #forget} of the job's kind, or by who could not order the job after all.
     *
     * @return under which key, which ends with what it must be when it is read
     */
    public String keep(Path file) {
        NotInTransaction.require();
        try {
            var key = "in-" + UUID.randomUUID() + "-" + Sha256.of(file);
            files.keep(key, file);
            return key;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Lays it into the job's folder. */
    public Path fetch(String key, JobContext job) throws IOException {
        NotInTransaction.require();
        var here = job.scratch(key);
        try (var in = files.open(key, key.substring(key.lastIndexOf('-') + 1))) {
            Files.copy(in, here);
        }
        return here;
    }

    /** Gives it up. */
    public void forget(String key) {
        NotInTransaction.require();
        try {
            files.remove(key);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
