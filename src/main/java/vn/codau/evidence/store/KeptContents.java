package vn.codau.evidence.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.codau.blob.BlobKey;
import vn.codau.blob.BlobProblem;
import vn.codau.blob.BlobStore;
import vn.codau.blob.Draft;
import vn.codau.evidence.item.EvidenceSettings;
import vn.codau.platform.time.Utc;
import vn.codau.shared.Contended;

/**
 * Decides between those who are about to record a content and those who delete what nobody records. Both write to its row
 * before they turn to the store, so that neither need hold a transaction while the store answers: whoever keeps it promises
 * that it will be there, whoever deletes it takes the promise back first, and a promise that was taken back and given anew has
 * another number than the one that somebody still relies on (docs/decisions/0031).
 */
@Component
public class KeptContents {

    private static final Logger LOG = LoggerFactory.getLogger(KeptContents.class);

    /** Whoever is about to record a content has done so by then, or never will. */
    private static final Duration LONGEST_UPLOAD = Duration.ofHours(1);

    /** Whoever deletes a content has done so by then: every call to a store ends sooner. */
    private static final Duration LONGEST_DELETION = Duration.ofMinutes(10);

    private static final int TRIES = 50;
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private final BlobStore store;
    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final Clock clock;

    public KeptContents(BlobStore store, JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
        this.store = store;
        this.database = database;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * That a content will be there.
     *
     * @param number how often it was taken back before
     */
    public record Promise(String hash, int number) {}

    /** What the row of a content says. */
    private enum State {
        /** It is there, or about to be. */
        KEPT,
        /** Somebody is deleting it. */
        GOING,
        /** Nobody promises that it is there. */
        GONE
    }

    private record Row(State state, int number, Instant since) {}

    /**
     * Keeps a content that is about to be recorded.
     *
     * @throws Contended if somebody takes too long over deleting the same one
     */
    public Promise keep(Draft draft) {
        var hash = draft.sha256();
        for (int tries = 0; tries < TRIES; tries++) {
            var promise = within(() -> promise(hash, draft.size()));
            if (promise.isPresent()) {
                store.put(key(hash), draft);
                return promise.get();
            }
            pause();
        }
        throw contended(hash);
    }

    private Optional<Promise> promise(String hash, long size) {
        var found = row(hash);
        if (found.isEmpty()) {
            return insert(hash, size, State.KEPT) ? Optional.of(new Promise(hash, 0)) : Optional.empty();
        }
        var row = found.get();
        if (row.state() == State.GOING && isWithin(LONGEST_DELETION, row)) {
            return Optional.empty();
        }
        var promise = new Promise(hash, row.number() + (row.state() == State.KEPT ? 0 : 1));
        database.sql("update evidence_content set state = 'KEPT', promise = :number, size = :size, kept_at = :now"
                        + " where hash = :hash")
                .param("number", promise.number())
                .param("size", size)
                .param("now", Utc.of(clock.instant()))
                .param("hash", hash)
                .update();
        return Optional.of(promise);
    }

    /**
     * Holds a promise until the end of the transaction that records the content.
     *
     * @throws Contended if it was taken back meanwhile
     */
    public void hold(Promise promise) {
        var isKept = database.sql("select promise from evidence_content where hash = :hash and state = 'KEPT'"
                        + " and promise = :number lock in share mode")
                .param("hash", promise.hash())
                .param("number", promise.number())
                .query((row, index) -> true)
                .optional()
                .orElse(false);
        if (!isKept) {
            throw contended(promise.hash());
        }
    }

    /** Deletes a content that was not recorded after all, unless somebody else has; what fails is left to the next check. */
    public void giveUp(Promise promise) {
        try {
            delete(promise.hash(), Duration.ZERO);
        } catch (DataAccessException | TransactionException | BlobProblem unreachable) {
            LOG.warn("Content {} may be unneeded; the next check will tell", promise.hash(), unreachable);
        }
    }

    /** The hashes of contents that somebody is about to record. */
    Set<String> arriving() {
        return database.sql("select hash from evidence_content where state = 'KEPT' and kept_at > :begin")
                .param("begin", Utc.of(clock.instant().minus(LONGEST_UPLOAD)))
                .query((row, index) -> row.getString("hash"))
                .set();
    }

    /** Deletes a content that is stored and not recorded, unless somebody is about to record it; whether it was deleted. */
    boolean deleteIfUnneeded(String hash) {
        return delete(hash, LONGEST_UPLOAD);
    }

    private boolean delete(String hash, Duration untouched) {
        var taken = within(() -> takeBack(hash, untouched));
        if (taken.isEmpty()) {
            return false;
        }
        store.delete(key(hash));
        within(() -> database.sql("update evidence_content set state = 'GONE' where hash = :hash and state = 'GOING'"
                        + " and promise = :number")
                .param("hash", hash)
                .param("number", taken.get().number())
                .update());
        return true;
    }

    /** The row is locked when it is asked whether anybody refers to it: whoever is about to holds it, or comes too late. */
    private Optional<Promise> takeBack(String hash, Duration untouched) {
        var found = row(hash);
        if (found.isEmpty()) {
            return insert(hash, 0, State.GOING) ? Optional.of(new Promise(hash, 0)) : Optional.empty();
        }
        var row = found.get();
        var isBusy = switch (row.state()) {
            case KEPT -> isWithin(untouched, row);
            case GOING -> isWithin(LONGEST_DELETION, row);
            case GONE -> false;
        };
        if (isBusy || isRecorded(hash)) {
            return Optional.empty();
        }
        database.sql("update evidence_content set state = 'GOING', kept_at = :now where hash = :hash")
                .param("now", Utc.of(clock.instant()))
                .param("hash", hash)
                .update();
        return Optional.of(new Promise(hash, row.number()));
    }

    private Optional<Row> row(String hash) {
        return database.sql("select state, promise, kept_at from evidence_content where hash = :hash for update")
                .param("hash", hash)
                .query((row, index) ->
                        new Row(State.valueOf(row.getString("state")), row.getInt("promise"), Utc.at(row, "kept_at")))
                .optional();
    }

    /** False if somebody else has just done so. */
    private boolean insert(String hash, long size, State state) {
        return database.sql("insert ignore into evidence_content (hash, size, kept_at, state)"
                                + " values (:hash, :size, :now, :state)")
                        .param("hash", hash)
                        .param("size", size)
                        .param("now", Utc.of(clock.instant()))
                        .param("state", state.name())
                        .update()
                == 1;
    }

    private boolean isRecorded(String hash) {
        return database.sql("select exists (select 1 from evidence_revision where hash = :hash)")
                .param("hash", hash)
                .query(Boolean.class)
                .single();
    }

    private boolean isWithin(Duration duration, Row row) {
        return row.since().isAfter(clock.instant().minus(duration));
    }

    private <T> T within(Work<T> work) {
        return transactions.execute(status -> work.done());
    }

    /** What is done in a transaction of its own. */
    private interface Work<T> {

        T done();
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Contended contended(String hash) {
        return new Contended(new IllegalStateException("content " + hash + " is being deleted"));
    }

    private static BlobKey key(String hash) {
        return BlobKey.ofContent(EvidenceSettings.ROOM, hash);
    }
}
