package vn.codau.evidence.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import vn.codau.blob.BlobEntry;
import vn.codau.blob.BlobKey;
import vn.codau.blob.BlobProblem;
import vn.codau.blob.BlobProblem.Reason;
import vn.codau.blob.BlobStore;
import vn.codau.evidence.item.EvidenceSettings;
import vn.codau.evidence.store.StoreFinding.Kind;

/** Compares the stored files with what is recorded, reading each of them. */
@Component
public class StoreAudit {

    private final BlobStore store;
    private final JdbcClient database;
    private final KeptContents contents;

    public StoreAudit(BlobStore store, JdbcClient database, KeptContents contents) {
        this.store = store;
        this.database = database;
        this.contents = contents;
    }

    /** Without a running portal. */
    public static StoreAudit of(BlobStore store, DataSource source, PlatformTransactionManager transactions) {
        var database = JdbcClient.create(source);
        return new StoreAudit(store, database, new KeptContents(store, database, transactions, Clock.systemUTC()));
    }

    public StoreReport check() {
        // The files first: what is recorded meanwhile is not there yet in this list, and is looked for again below.
        var stored = store.list(EvidenceSettings.ROOM, "");
        var arriving = contents.arriving();
        var recorded = recorded();
        var kept = new HashMap<String, Long>();
        stored.forEach(file -> file.sha256().ifPresent(hash -> kept.put(hash, file.size())));
        var findings = new ArrayList<StoreFinding>();
        for (var content : recorded.entrySet()) {
            wrong(content.getKey(), content.getValue(), kept)
                    .ifPresent(kind -> findings.add(new StoreFinding(kind, content.getKey())));
        }
        kept.keySet().stream()
                .filter(hash -> !recorded.containsKey(hash) && !arriving.contains(hash))
                .forEach(hash -> findings.add(new StoreFinding(Kind.UNNEEDED, hash)));
        stored.stream()
                .filter(file -> file.sha256().isEmpty())
                .forEach(file -> kind(file).ifPresent(kind -> findings.add(new StoreFinding(kind, file.name()))));
        return new StoreReport(kept.size(), List.copyOf(findings));
    }

    /** Deletes what a check found unneeded or temporary, asking anew for each; how many files. */
    public int tidy() {
        var removed = store.sweep(EvidenceSettings.ROOM);
        var stored = store.list(EvidenceSettings.ROOM, "");
        var recorded = recorded();
        for (var file : stored) {
            var unrecorded = file.sha256().filter(hash -> !recorded.containsKey(hash));
            removed += unrecorded.filter(contents::deleteIfUnneeded).isPresent() ? 1 : 0;
        }
        return removed;
    }

    /** The size of every content that somebody ever showed, by its hash. */
    private Map<String, Long> recorded() {
        var recorded = new HashMap<String, Long>();
        database.sql("select distinct hash, size from evidence_revision").query(row -> {
            recorded.put(row.getString("hash"), row.getLong("size"));
        });
        return recorded;
    }

    private Optional<Kind> wrong(String hash, long size, Map<String, Long> kept) {
        var found = kept.get(hash);
        if (found != null && found != size) {
            return Optional.of(Kind.SIZE);
        }
        try (var content = store.open(BlobKey.ofContent(EvidenceSettings.ROOM, hash))) {
            content.transferTo(OutputStream.nullOutputStream());
            return Optional.empty();
        } catch (BlobProblem lost) {
            if (!lost.isLost()) {
                throw lost;
            }
            return Optional.of(lost.reason() == Reason.MISSING ? Kind.MISSING : Kind.CHANGED);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A draft of now is somebody's upload and nothing wrong. */
    private static Optional<Kind> kind(BlobEntry file) {
        return switch (file.state()) {
            case ARRIVING -> Optional.empty();
            case LEFT -> Optional.of(Kind.TEMPORARY);
            case KEPT, FOREIGN -> Optional.of(Kind.FOREIGN);
        };
    }
}
