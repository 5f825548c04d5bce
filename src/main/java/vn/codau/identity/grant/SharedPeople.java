package vn.codau.identity.grant;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.platform.time.Utc;
import vn.codau.shared.AccountId;
import vn.codau.shared.UnitId;

/**
 * Which units have people in common, by the roles that accounts hold or held: what may be a conflict of interest. Never says
 * who. Whoever asks has made sure that its actor may know this of those units.
 */
@Service
@Transactional(readOnly = true)
public class SharedPeople {

    /** How long a role that was taken away is still a reason to think of it. */
    public static final Duration REMEMBERED = Duration.ofDays(3 * 365);

    private static final String HELD = """
            with held as (
              select account, unit, true as isNow from account_role where unit in (:units)
              union all
              select account, unit, false from account_role_ended where unit in (:units) and ended_at > :since)
            """;

    /**
     * Two units.
     *
     * @param now whether somebody holds roles for both now; otherwise somebody held one not long ago
     */
    public record Pair(UnitId one, UnitId other, boolean now) {

        public boolean joins(UnitId unit) {
            return one.equals(unit) || other.equals(unit);
        }

        /** The other one. */
        public UnitId besides(UnitId unit) {
            return one.equals(unit) ? other : one;
        }
    }

    private final JdbcClient database;
    private final Clock clock;

    SharedPeople(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Every two of the units for which one account holds or held roles. */
    public List<Pair> between(Collection<UnitId> units) {
        if (units.isEmpty()) {
            return List.of();
        }
        return asked(HELD + """
                        select a.unit as one, b.unit as other, max(a.isNow and b.isNow) as isNow
                        from held a join held b on b.account = a.account and a.unit < b.unit
                        group by a.unit, b.unit""", units)
                .query((row, number) -> new Pair(
                        new UnitId(row.getObject("one", UUID.class)),
                        new UnitId(row.getObject("other", UUID.class)),
                        row.getBoolean("isNow")))
                .list();
    }

    /** For which of the units the account holds (true) or held (false) a role. */
    public Map<UnitId, Boolean> of(AccountId account, Collection<UnitId> units) {
        var found = new HashMap<UnitId, Boolean>();
        if (!units.isEmpty()) {
            asked(HELD + "select unit, max(isNow) as isNow from held where account = :account group by unit", units)
                    .param("account", account.value())
                    .query(row -> {
                        found.put(new UnitId(row.getObject("unit", UUID.class)), row.getBoolean("isNow"));
                    });
        }
        return found;
    }

    private JdbcClient.StatementSpec asked(String sql, Collection<UnitId> units) {
        return database.sql(sql)
                .param("units", units.stream().map(UnitId::value).toList())
                .param("since", Utc.of(clock.instant().minus(REMEMBERED)));
    }
}
