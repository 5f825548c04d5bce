package vn.codau.evidence.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import vn.codau.evidence.store.FileStore.Stored;
import vn.codau.evidence.store.StoreFinding.Kind;
import vn.codau.platform.digest.Sha256;

/** Compares the stored files with what is recorded, reading each of them. */
@Component
public class StoreAudit {

    private final FileStore files;
    private final JdbcClient database;
    private final Orphans orphans;

    StoreAudit(FileStore files, JdbcClient database, Orphans orphans) {
        this.files = files;
        this.database = database;
        this.orphans = orphans;
    }

    /** Without a running portal. */
    public static StoreAudit of(FileStore files, DataSource source, PlatformTransactionManager transactions) {
        var database = JdbcClient.create(source);
        return new StoreAudit(files, database, new Orphans(files, database, transactions));
    }

    public StoreReport check() throws IOException {
        // The files first: what is recorded meanwhile is not there yet in this list, and is looked for again below.
        var stored = files.list();
        var recorded = recorded();
        var kept = stored.stream().filter(Stored::kept).collect(Collectors.toMap(Stored::name, Stored::size));
        var findings = new ArrayList<StoreFinding>();
        for (var content : recorded.entrySet()) {
            wrong(content.getKey(), content.getValue(), kept)
                    .ifPresent(kind -> findings.add(new StoreFinding(kind, content.getKey())));
        }
        kept.keySet().stream()
                .filter(hash -> !recorded.containsKey(hash) && orphans.isUnneeded(hash))
                .forEach(hash -> findings.add(new StoreFinding(Kind.UNNEEDED, hash)));
        stored.stream()
                .filter(file -> !file.kept())
                .forEach(file -> kind(file).ifPresent(kind -> findings.add(new StoreFinding(kind, file.name()))));
        return new StoreReport(kept.size(), List.copyOf(findings));
    }

    /** Deletes what a check found unneeded or temporary, asking anew for each; how many files. */
    int tidy() throws IOException {
        var removed = files.sweep();
        var recorded = recorded();
        for (var file : files.list()) {
            if (file.kept() && !recorded.containsKey(file.name()) && orphans.removeIfUnneeded(file.name())) {
                removed++;
            }
        }
        return removed;
    }

    private Map<String, Long> recorded() {
        var recorded = new HashMap<String, Long>();
        database.sql("select hash, size from evidence_content").query(row -> {
            recorded.put(row.getString("hash"), row.getLong("size"));
        });
        return recorded;
    }

    private Optional<Kind> wrong(String hash, long size, Map<String, Long> kept) throws IOException {
        var found = kept.get(hash);
        if (found == null && !files.exists(hash)) {
            return Optional.of(Kind.MISSING);
        }
        if (found != null && found != size) {
            return Optional.of(Kind.SIZE);
        }
        return hash(hash).equals(hash) ? Optional.empty() : Optional.of(Kind.CHANGED);
    }

    private String hash(String name) throws IOException {
        try (var content = files.open(name)) {
            return Sha256.of(content);
        }
    }

    /** A temporary file of now is somebody's upload and nothing wrong. */
    private static Optional<Kind> kind(Stored file) {
        return switch (file.state()) {
            case KEPT, ARRIVING -> Optional.empty();
            case LEFT -> Optional.of(Kind.TEMPORARY);
            case FOREIGN -> Optional.of(Kind.FOREIGN);
        };
    }
}
