package vn.codau.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.stereotype.Component;
import vn.codau.platform.batch.Batches;
import vn.codau.platform.time.Utc;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** Adds entries to the chain; the database's trigger gives each its number and its link. */
@Component
class EntryWriter {

    private static final String INSERT =
            "insert into audit_entry (" + EntryRow.COLUMNS + ", request) values (0, :at, :account,"
                    + " :name, :role, :scope, :address, :command, :subject, :season, :cluster, :unit, :id, :before, :after,"
                    + " :reason, :version, '', :content, :request)";

    private final Batches batches;
    private final EntityManager jpa;

    EntryWriter(Batches batches, EntityManager jpa) {
        this.batches = batches;
        this.jpa = jpa;
    }

    /** In this order, after everything else that the transaction has to write. */
    void write(List<NewEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        flush();
        batches.update(INSERT, entries.stream().map(EntryWriter::row).toList());
    }

    private void flush() {
        try {
            jpa.flush();
        } catch (PersistenceException failed) {
            throw Optional.<RuntimeException>ofNullable(
                            EntityManagerFactoryUtils.convertJpaAccessExceptionIfPossible(failed))
                    .orElse(failed);
        }
    }

    private static Map<String, Object> row(NewEntry entry) {
        var who = entry.who();
        var what = entry.what();
        var row = new HashMap<String, Object>();
        row.put("at", Utc.of(entry.at()));
        row.put("account", who.account().toString());
        row.put("name", who.name());
        row.put("role", who.role());
        row.put("scope", who.scope());
        row.put("address", who.address());
        row.put("command", what.command());
        row.put("subject", what.subject().text());
        row.put("season", what.subject().season().map(SeasonId::toString).orElse(null));
        row.put("cluster", what.subject().cluster().map(ClusterId::toString).orElse(null));
        row.put("unit", what.subject().unit().map(UnitId::toString).orElse(null));
        row.put("id", what.subject().id().map(UUID::toString).orElse(null));
        row.put("before", what.before().orElse(null));
        row.put("after", what.after().orElse(null));
        row.put("reason", what.reason().orElse(null));
        row.put("request", entry.request().orElse(null));
        row.put("version", EntryDigest.TYPED);
        row.put("content", entry.content());
        return row;
    }
}
