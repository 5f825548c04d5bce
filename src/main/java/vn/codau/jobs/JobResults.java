package vn.codau.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.codau.jobs.result.ResultFile;
import vn.codau.jobs.result.ResultStore;
import vn.codau.jobs.result.StoredResult;
import vn.codau.platform.digest.Sha256;
import vn.codau.shared.NotInTransaction;

/**
 * What jobs made, from when it is made until nobody can fetch it any longer. Each attempt keeps its result under a key of its
 * own, known by the row alone, so that nothing can be left behind of which no row tells.
 */
@Component
class JobResults {

    private static final Logger LOG = LoggerFactory.getLogger(JobResults.class);

    private final JobStore store;
    private final JobKinds kinds;
    private final ResultStore files;
    private final JobSettings settings;
    private final Clock clock;

    JobResults(JobStore store, JobKinds kinds, ResultStore files, JobSettings settings, Clock clock) {
        this.store = store;
        this.kinds = kinds;
        this.files = files;
        this.settings = settings;
        this.clock = clock;
    }

    /** Now, and until when what ends now can be fetched. */
    JobStore.Times times() {
        var now = clock.instant();
        return new JobStore.Times(now, now.plus(settings.kept()));
    }

    /** Keeps a finished file. */
    StoredResult kept(JobRow row, JobEnd.Made made) {
        NotInTransaction.require();
        try {
            var key = key(row, row.view().attempts());
            var file = new ResultFile(made.name(), made.mediaType(), Files.size(made.file()), Sha256.of(made.file()));
            files.keep(key, made.file());
            return new StoredResult(key, file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    InputStream open(StoredResult result) {
        NotInTransaction.require();
        try {
            return files.open(result.key(), result.file().sha256());
        } catch (IOException gone) {
            LOG.warn("The result {} is not where it was kept", result.key(), gone);
            throw new JobProblem(JobProblem.Reason.GONE);
        }
    }

    /** Takes away what a job that has ended left behind but its result. */
    void tidy(JobRow row) {
        for (int attempt = 1; attempt <= row.view().attempts(); attempt++) {
            var key = key(row, attempt);
            if (row.result().filter(result -> result.key().equals(key)).isEmpty()) {
                remove(row, attempt);
            }
        }
        forget(kinds.of(row.kind()), row);
    }

    private <P> void forget(JobKind<P> kind, JobRow row) {
        kind.forget(kinds.payload(kind, row));
    }

    /** Takes away what an attempt kept. */
    void remove(JobRow row, int attempt) {
        NotInTransaction.require();
        try {
            files.remove(key(row, attempt));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Takes away results that nobody can fetch any longer, and rows that the list tells of no longer.
     *
     * @return how many
     */
    int expire(int most) {
        var expired = store.expired(clock.instant(), most);
        for (var row : expired) {
            row.result().ifPresent(result -> removed(result.key()));
            store.forgetResult(row.id());
        }
        var over = store.over(clock.instant().minus(settings.remembered()), most);
        for (var row : over) {
            row.result().ifPresent(result -> removed(result.key()));
            tidy(row);
            store.remove(row.id());
        }
        return expired.size() + over.size();
    }

    private void removed(String key) {
        try {
            files.remove(key);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String key(JobRow row, int attempt) {
        return row.id() + "-" + attempt;
    }
}
