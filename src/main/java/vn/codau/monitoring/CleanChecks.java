package vn.codau.monitoring;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.codau.platform.commandline.Terminal;
import vn.codau.platform.time.Utc;

/**
 * When each check of what is stored last came to its end and found nothing. In the database, because such a check also runs
 * without the portal.
 */
@Component
public class CleanChecks {

    private final JdbcClient database;

    /** What is checked as a whole. */
    public enum Check {
        /** The chain of the audit log. */
        AUDIT,
        /** The totals of all scores. */
        INVARIANTS,
        /** The files of evidence. */
        EVIDENCE
    }

    /** On the portal's database, as its own user. */
    public CleanChecks(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    /** A check has ended now and found nothing. */
    public void ended(Check check, Instant at) {
        database.sql("insert into clean_check (what, ended_at) values (:what, :at)"
                        + " on duplicate key update ended_at = greatest(ended_at, :at)")
                .param("what", check.name())
                .param("at", Utc.of(at))
                .update();
    }

    /** As above, for a check on the command line: what it says stands whether or not it can be noted. */
    public static void ended(Check check, Terminal line) {
        try {
            new CleanChecks(line.database()).ended(check, line.clock().instant());
        } catch (DataAccessException unnoted) {
            line.sayFailed("monitoring.check.notNoted", unnoted);
        }
    }

    /** The last of each kind; those that never ended so are not in it. */
    Map<Check, Instant> last() {
        var last = new EnumMap<Check, Instant>(Check.class);
        database.sql("select what, ended_at from clean_check").query(row -> {
            last.put(Check.valueOf(row.getString("what")), Utc.at(row, "ended_at"));
        });
        return last;
    }
}
