package vn.codau.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.stereotype.Component;
import vn.codau.platform.time.Utc;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** Adds entries to the chain; the database's trigger gives each its number and its link. */
@Component
class EntryWriter {

    private static final String INSERT = "insert into audit_entry (" + EntryRow.COLUMNS + ") values (0, :at, :account,"
            + " :name, :role, :scope, :address, :command, :subject, :season, :cluster, :unit, :id, :before, :after,"
            + " :reason, :version, '', :content)";

    private final NamedParameterJdbcTemplate database;
    private final EntityManager jpa;

    EntryWriter(NamedParameterJdbcTemplate database, EntityManager jpa) {
        this.database = database;
        this.jpa = jpa;
    }

    /** In this order, after everything else that the transaction has to write. */
    void write(List<NewEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        flush();
        database.batchUpdate(INSERT, entries.stream().map(EntryWriter::row).toArray(SqlParameterSource[]::new));
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

    private static SqlParameterSource row(NewEntry entry) {
        var who = entry.who();
        var what = entry.what();
        return new MapSqlParameterSource("at", Utc.of(entry.at()))
                .addValue("account", who.account().toString())
                .addValue("name", who.name())
                .addValue("role", who.role())
                .addValue("scope", who.scope())
                .addValue("address", who.address())
                .addValue("command", what.command())
                .addValue("subject", what.subject().text())
                .addValue(
                        "season",
                        what.subject().season().map(SeasonId::toString).orElse(null))
                .addValue(
                        "cluster",
                        what.subject().cluster().map(ClusterId::toString).orElse(null))
                .addValue("unit", what.subject().unit().map(UnitId::toString).orElse(null))
                .addValue("id", what.subject().id().map(UUID::toString).orElse(null))
                .addValue("before", what.before().orElse(null))
                .addValue("after", what.after().orElse(null))
                .addValue("reason", what.reason().orElse(null))
                .addValue("version", EntryDigest.TYPED)
                .addValue("content", entry.content());
    }
}
