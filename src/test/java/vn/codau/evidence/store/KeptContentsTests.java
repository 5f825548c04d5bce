package vn.codau.evidence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.codau.blob.BlobKey;
import vn.codau.blob.BlobStore;
import vn.codau.evidence.EvidenceSeasons;
import vn.codau.evidence.Samples;
import vn.codau.evidence.Somebody;
import vn.codau.evidence.WithoutSheets;
import vn.codau.evidence.file.EvidenceFiles;
import vn.codau.evidence.inspect.UploadedFile;
import vn.codau.evidence.item.EvidenceOf;
import vn.codau.evidence.item.EvidenceSettings;
import vn.codau.evidence.store.KeptContents.Promise;
import vn.codau.shared.Contended;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.Phase;
import vn.codau.support.PortalTest;

/** Whoever records a content and whoever deletes it never both succeed, though no transaction is open while files move. */
@PortalTest
@Import({Somebody.class, EvidenceSeasons.class, WithoutSheets.class})
class KeptContentsTests {

    @Autowired
    private Somebody somebody;

    @Autowired
    private EvidenceSeasons seasons;

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private KeptContents contents;

    @Autowired
    private BlobStore store;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionOperations transactions;

    private final byte[] content = Samples.bytes("nội dung " + UUID.randomUUID());

    private EvidenceOf of;

    @BeforeEach
    void begin() {
        of = seasons.in(Phase.SELF_SCORING);
        somebody.asOfficer(of);
    }

    @Test
    void nobodyWaitsForTheStoreWithinATransaction() throws IOException {
        var promise = keep();
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            assertThatThrownBy(() -> store.find(key(promise))).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> store.open(key(promise))).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> store.delete(key(promise))).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(this::add).isInstanceOf(IllegalStateException.class);
        });
        assertThat(store.find(key(promise))).isPresent();
    }

    @Test
    void whatIsAboutToBeRecordedIsNotDeletedBeforeAnHourIsOver() throws IOException {
        var promise = keep();
        assertThat(contents.deleteIfUnneeded(promise.hash())).isFalse();
        assertThat(contents.arriving()).contains(promise.hash());
        age(promise, "interval 61 minute");
        assertThat(contents.arriving()).doesNotContain(promise.hash());
        assertThat(contents.deleteIfUnneeded(promise.hash())).isTrue();
        assertThat(store.find(key(promise))).isEmpty();
        assertThatThrownBy(() -> hold(promise)).isInstanceOf(Contended.class);
    }

    @Test
    void whatWasRecordedIsNeverDeleted() throws IOException {
        add();
        var promise = keep();
        age(promise, "interval 2 day");
        assertThat(contents.deleteIfUnneeded(promise.hash())).isFalse();
        contents.giveUp(promise);
        assertThat(store.find(key(promise))).isPresent();
        hold(promise);
    }

    /** The other one has kept it too, and must not rely on the first one's file. */
    @Test
    void aPromiseThatWasTakenBackIsAnotherOneWhenItIsGivenAnew() throws IOException {
        var first = keep();
        var same = keep();
        assertThat(same).isEqualTo(first);
        contents.giveUp(first);
        var anew = keep();
        assertThat(anew.number()).isEqualTo(first.number() + 1);
        assertThatThrownBy(() -> hold(same)).isInstanceOf(Contended.class);
        hold(anew);
        assertThat(store.find(key(anew))).isPresent();
    }

    @Test
    void waitsForWhoDeletesAndTakesOverFromWhoNeverCameBack() throws IOException {
        var promise = keep();
        database.sql("update evidence_content set state = 'GOING', kept_at = utc_timestamp(6) where hash = :hash")
                .param("hash", promise.hash())
                .update();
        assertThatThrownBy(this::keep).isInstanceOf(Contended.class);
        age(promise, "interval 11 minute");
        assertThat(keep().number()).isEqualTo(promise.number() + 1);
    }

    /** Some add, some fail and give up, some tidy, all the same content: what is recorded in the end is there. */
    @Test
    void whatIsRecordedIsThereHoweverTheyInterleave() throws Exception {
        var recordings = 0;
        for (int round = 0; round < 10; round++) {
            var bytes = Samples.bytes("vòng " + round + " " + UUID.randomUUID());
            var hash = keep(bytes).hash();
            try (var threads = Executors.newFixedThreadPool(6)) {
                var all = threads.invokeAll(IntStream.range(0, 12)
                        .<Callable<Boolean>>mapToObj(number -> () -> acted(number, bytes))
                        .toList());
                for (var one : all) {
                    one.get();
                }
            }
            var recorded = database.sql("select exists (select 1 from evidence_revision where hash = :hash)")
                    .param("hash", hash)
                    .query(Boolean.class)
                    .single();
            if (recorded) {
                recordings++;
                assertThat(store.find(BlobKey.ofContent(EvidenceSettings.ROOM, hash)))
                        .as("what is recorded")
                        .isPresent();
            }
        }
        assertThat(recordings).as("rounds in which somebody recorded it").isPositive();
    }

    private boolean acted(int number, byte[] bytes) throws IOException {
        try {
            switch (number % 3) {
                case 0 -> add(bytes);
                case 1 -> contents.giveUp(keep(bytes));
                default -> contents.deleteIfUnneeded(keep(bytes).hash());
            }
            return true;
        } catch (DomainProblem overtaken) {
            return false;
        }
    }

    private Promise keep() throws IOException {
        return keep(content);
    }

    private Promise keep(byte[] bytes) throws IOException {
        try (var draft = store.draft(EvidenceSettings.ROOM)) {
            try (var out = draft.out()) {
                out.write(bytes);
            }
            return contents.keep(draft);
        }
    }

    private void hold(Promise promise) {
        transactions.executeWithoutResult(status -> contents.hold(promise));
    }

    private void add() {
        add(content);
    }

    private void add(byte[] bytes) {
        files.add(of, "I.1", new UploadedFile("a.txt", EvidenceSeasons.IN_SEASON, new ByteArrayInputStream(bytes)));
    }

    private void age(Promise promise, String by) {
        database.sql("update evidence_content set kept_at = kept_at - " + by + " where hash = :hash")
                .param("hash", promise.hash())
                .update();
    }

    private static BlobKey key(Promise promise) {
        return BlobKey.ofContent(EvidenceSettings.ROOM, promise.hash());
    }
}
