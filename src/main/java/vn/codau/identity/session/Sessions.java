package vn.codau.identity.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.codau.identity.account.IdentitySettings;
import vn.codau.identity.grant.GrantColumns;
import vn.codau.identity.grant.GrantId;
import vn.codau.platform.time.Utc;
import vn.codau.shared.AccountId;
import vn.codau.shared.Actor;

/** The sessions in force, in the database: what is not there, or too old, is over. */
@Component
public class Sessions {

    private static final Duration SEEN_AGAIN_AFTER = Duration.ofMinutes(1);
    private static final int LONGEST_ADDRESS = 45;
    private static final int LONGEST_BROWSER = 200;

    private final JdbcClient database;
    private final Clock clock;
    private final IdentitySettings settings;

    Sessions(JdbcClient database, Clock clock, IdentitySettings settings) {
        this.database = database;
        this.clock = clock;
        this.settings = settings;
    }

    public UUID start(AccountId account, GrantId acting, SignInDetails details) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into session_record (id, account, acting, started_at, last_seen_at, address, browser)
                        values (:id, :account, :acting, :now, :now, :address, :browser)""")
                .param("id", id)
                .param("account", account.value())
                .param("acting", acting.value())
                .param("now", Utc.of(clock.instant()))
                .param("address", shortened(details.getRemoteAddress(), LONGEST_ADDRESS))
                .param("browser", shortened(details.browser(), LONGEST_BROWSER))
                .update();
        database.sql("delete from session_record where last_seen_at < :over limit 100")
                .param("over", Utc.of(clock.instant().minus(settings.longest())))
                .update();
        return id;
    }

    /** Who acts in the session, if it is in force and the account and the acting role are. */
    Optional<InForce> inForce(UUID session) {
        var now = clock.instant();
        return database.sql(
                        "select a.id as account, a.full_name, s.last_seen_at, r.id as held, " + GrantColumns.ALL + """
                         from session_record s
                        join account a on a.id = s.account and a.enabled
                        join account_role r on r.id = s.acting and r.account = s.account
                        where s.id = :id and s.started_at > :youngest and s.last_seen_at > :idle""")
                .param("id", session)
                .param("youngest", Utc.of(now.minus(settings.longest())))
                .param("idle", Utc.of(now.minus(settings.idle())))
                .query((row, number) -> inForce(row))
                .optional();
    }

    /** Whoever holds that role, if the account may act and still holds it. */
    Optional<Actor> holder(AccountId account, GrantId role) {
        return database.sql("select a.full_name, " + GrantColumns.ALL
                        + " from account a join account_role r on r.account = a.id"
                        + " where a.id = :account and a.enabled and r.id = :role")
                .param("account", account.value())
                .param("role", role.value())
                .query((row, number) -> new Actor(account, row.getString("full_name"), GrantColumns.grant(row)))
                .optional();
    }

    private static InForce inForce(ResultSet row) throws SQLException {
        var account = new AccountId(row.getObject("account", UUID.class));
        return new InForce(
                new Actor(account, row.getString("full_name"), GrantColumns.grant(row)),
                new GrantId(row.getObject("held", UUID.class)),
                Utc.at(row, "last_seen_at"));
    }

    /** Somebody did something in the session; written at most once a minute. */
    void seen(UUID session, Instant before) {
        var now = clock.instant();
        if (before.plus(SEEN_AGAIN_AFTER).isBefore(now)) {
            database.sql("update session_record set last_seen_at = :now where id = :id")
                    .param("now", Utc.of(now))
                    .param("id", session)
                    .update();
        }
    }

    public void switchTo(UUID session, AccountId account, GrantId grant) {
        database.sql("update session_record set acting = :acting where id = :id and account = :account")
                .param("acting", grant.value())
                .param("id", session)
                .param("account", account.value())
                .update();
        database.sql("update account set last_acting = :acting where id = :account")
                .param("acting", grant.value())
                .param("account", account.value())
                .update();
    }

    /** Ends a session of that account; false if there is none such. */
    public boolean end(UUID session, AccountId account) {
        return database.sql("delete from session_record where id = :id and account = :account")
                        .param("id", session)
                        .param("account", account.value())
                        .update()
                == 1;
    }

    public void endAll(AccountId account) {
        database.sql("delete from session_record where account = :account")
                .param("account", account.value())
                .update();
    }

    public void endOthers(AccountId account, UUID kept) {
        database.sql("delete from session_record where account = :account and id <> :kept")
                .param("account", account.value())
                .param("kept", kept)
                .update();
    }

    public List<OwnSession> of(AccountId account, UUID current) {
        var now = clock.instant();
        return database.sql("""
                        select id, started_at, last_seen_at, address, browser from session_record
                        where account = :account and started_at > :youngest and last_seen_at > :idle
                        order by last_seen_at desc, id""")
                .param("account", account.value())
                .param("youngest", Utc.of(now.minus(settings.longest())))
                .param("idle", Utc.of(now.minus(settings.idle())))
                .query((row, number) -> session(row, current))
                .list();
    }

    private static OwnSession session(ResultSet row, UUID current) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new OwnSession(
                id,
                Utc.at(row, "started_at"),
                Utc.at(row, "last_seen_at"),
                row.getString("address"),
                row.getString("browser"),
                id.equals(current));
    }

    private static String shortened(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }

    /** A session in force and the role that acts in it. */
    record InForce(Actor actor, GrantId acting, Instant lastSeen) {}
}
