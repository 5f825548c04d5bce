package vn.codau.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.codau.platform.digest.Sha256;
import vn.codau.platform.time.Utc;
import vn.codau.shared.AccountId;

/** Links that open one door once. Only their fingerprints are kept, so that who reads the database cannot use them. */
@Component
class OneTimeLinks {

    private static final int TOKEN_BYTES = 32;

    private final JdbcClient database;
    private final Clock clock;
    private final IdentitySettings settings;
    private final SecureRandom random = new SecureRandom();

    OneTimeLinks(JdbcClient database, Clock clock, IdentitySettings settings) {
        this.database = database;
        this.clock = clock;
        this.settings = settings;
    }

    /** The door that a link opens. */
    enum Purpose {
        FIRST_ADMINISTRATOR(Duration.ofDays(1)),
        PASSWORD_RESET(Duration.ofDays(3));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }
    }

    /** A link for a new password of the account; earlier ones no longer work. */
    NewLink forPassword(AccountId account) {
        withdrawForPassword(account);
        return add(Purpose.PASSWORD_RESET, Optional.of(account));
    }

    void withdrawForPassword(AccountId account) {
        database.sql("delete from one_time_link where account = :account")
                .param("account", account.value())
                .update();
    }

    /** A link for the first administrator; earlier ones no longer work. */
    NewLink forFirstAdministrator() {
        database.sql("delete from one_time_link where purpose = :purpose")
                .param("purpose", Purpose.FIRST_ADMINISTRATOR.name())
                .update();
        return add(Purpose.FIRST_ADMINISTRATOR, Optional.empty());
    }

    private NewLink add(Purpose purpose, Optional<AccountId> account) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var expires = clock.instant().plus(purpose.life);
        database.sql("""
                        insert into one_time_link (token_hash, purpose, account, expires_at)
                        values (:hash, :purpose, :account, :expires)""")
                .param("hash", Sha256.of(token))
                .param("purpose", purpose.name())
                .param("account", account.map(AccountId::value).orElse(null))
                .param("expires", Utc.of(expires))
                .update();
        return new NewLink(settings.url() + "/link/" + token, expires);
    }

    /** The link with that token, if it still works. */
    Optional<Link> find(String token) {
        return database.sql("""
                        select purpose, account from one_time_link
                        where token_hash = :hash and used_at is null and expires_at > :now""")
                .param("hash", Sha256.of(token))
                .param("now", Utc.of(clock.instant()))
                .query((row, number) -> new Link(
                        Purpose.valueOf(row.getString("purpose")),
                        Optional.ofNullable(row.getObject("account", UUID.class))
                                .map(AccountId::new)))
                .optional();
    }

    /**
     * Uses the link up, with the transaction that does what it is for.
     *
     * @throws IdentityProblem if it does not work, or not for this
     */
    Link use(String token, Purpose purpose) {
        var link = find(token)
                .filter(found -> found.purpose() == purpose)
                .orElseThrow(() -> new IdentityProblem("linkOver"));
        var used = database.sql("update one_time_link set used_at = :now where token_hash = :hash and used_at is null")
                .param("now", Utc.of(clock.instant()))
                .param("hash", Sha256.of(token))
                .update();
        if (used != 1) {
            throw new IdentityProblem("linkOver");
        }
        return link;
    }

    /** A link that works. */
    record Link(Purpose purpose, Optional<AccountId> account) {}
}
