package vn.codau.audit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.platform.time.Utc;
import vn.codau.platform.time.Vietnam;
import vn.codau.shared.CurrentActor;

/** Reads the audit log. */
@Service
@Transactional(readOnly = true)
public class AuditLog {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern KIND = Pattern.compile("[a-z]+:");

    private final JdbcClient database;
    private final CurrentActor actor;

    AuditLog(JdbcClient database, CurrentActor actor) {
        this.database = database;
        this.actor = actor;
    }

    /** A part of what matches, newest first. */
    public List<AuditEntry> search(AuditFilter filter, int offset, int limit) {
        actor.get().require(AuditLogCommand.CHECK_AUDIT);
        var parameters = new HashMap<String, Object>();
        var where = where(filter, parameters);
        return database.sql("select " + EntryRow.COLUMNS + " from audit_entry" + where
                        + " order by number desc limit :limit offset :offset")
                .params(parameters)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, index) -> EntryRow.read(row))
                .list();
    }

    /** How many match. */
    public int count(AuditFilter filter) {
        actor.get().require(AuditLogCommand.CHECK_AUDIT);
        var parameters = new HashMap<String, Object>();
        var where = where(filter, parameters);
        return database.sql("select count(*) from audit_entry" + where)
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private static String where(AuditFilter filter, Map<String, Object> parameters) {
        var where = new StringBuilder(" where true");
        if (!filter.who().isBlank()) {
            where.append(" and account_name like :who");
            parameters.put("who", "%" + literal(filter.who()) + "%");
        }
        filter.command().ifPresent(command -> {
            where.append(" and command = :command");
            parameters.put("command", command.name());
        });
        whereSubject(filter.subject().strip(), where, parameters);
        if (!filter.text().isBlank()) {
            where.append(" and (before_value like :text or after_value like :text or reason like :text)");
            parameters.put("text", "%" + literal(filter.text()) + "%");
        }
        whereDays(filter, where, parameters);
        return where.toString();
    }

    /** An id finds all that it is part of, whatever that was called; a kind all of the kind. */
    private static void whereSubject(String subject, StringBuilder where, Map<String, Object> parameters) {
        if (ID.matcher(subject).matches()) {
            where.append(" and (season_id = :id or cluster_id = :id or unit_id = :id or subject_id = :id)");
            parameters.put("id", subject);
        } else if (KIND.matcher(subject).matches()) {
            where.append(" and subject_kind = :kind");
            parameters.put("kind", subject.substring(0, subject.length() - 1));
        } else if (!subject.isEmpty()) {
            where.append(" and subject like :subject");
            parameters.put("subject", literal(subject) + "%");
        }
    }

    private static void whereDays(AuditFilter filter, StringBuilder where, Map<String, Object> parameters) {
        filter.from().ifPresent(day -> {
            where.append(" and at >= :from");
            parameters.put("from", beginning(day));
        });
        filter.to().ifPresent(day -> {
            where.append(" and at < :to");
            parameters.put("to", beginning(day.plusDays(1)));
        });
    }

    private static LocalDateTime beginning(LocalDate day) {
        return Utc.of(Vietnam.beginningOf(day));
    }

    /** What was typed is looked for as it stands; percent and underscore mean themselves. */
    private static String literal(String text) {
        return text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
