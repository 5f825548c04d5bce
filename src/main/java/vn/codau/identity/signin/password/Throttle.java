package vn.codau.identity.signin.password;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.platform.digest.Sha256;
import vn.codau.platform.time.Utc;

/**
 * Slows down guessing of passwords. Counted per address and per name and address, never per name alone: whoever fails for
 * somebody else's name from elsewhere does not keep that person out. Kept in the database, for restarts and for several nodes.
 */
@Component
public class Throttle {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient database;
    private final Clock clock;

    Throttle(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Lets a try through, or says how long to wait. A try counts as failed until it is forgiven, so that many at once are not
     * let through before the first has failed.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Duration admit(String name, String address) {
        var now = clock.instant();
        var byAddress = locked(ofAddress(address), now);
        var byBoth = locked(ofBoth(name, address), now);
        var wait = longer(Delay.OF_ADDRESS.remaining(byAddress, now), Delay.OF_NAME_AND_ADDRESS.remaining(byBoth, now));
        if (wait.isZero()) {
            store(ofAddress(address), byAddress.andOneMore(now));
            store(ofBoth(name, address), byBoth.andOneMore(now));
        }
        return wait;
    }

    /** The try that was let through has succeeded. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void forgive(String name, String address) {
        database.sql("update sign_in_failure set failures = greatest(failures - 1, 0) where what = :what")
                .param("what", ofAddress(address))
                .update();
        database.sql("delete from sign_in_failure where what = :what")
                .param("what", ofBoth(name, address))
                .update();
        database.sql("delete from sign_in_failure where last_at < :long_ago limit 100")
                .param("long_ago", Utc.of(clock.instant().minus(KEPT)))
                .update();
    }

    private static String ofAddress(String address) {
        return Sha256.of(address);
    }

    private static String ofBoth(String name, String address) {
        return Sha256.of(name + "\n" + address);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private Delay.Failures locked(String what, Instant now) {
        database.sql("""
                        insert into sign_in_failure (what, failures, last_at) values (:what, 0, :now)
                        on duplicate key update what = what""").param("what", what).param("now", Utc.of(now)).update();
        return database.sql("select failures, last_at from sign_in_failure where what = :what for update")
                .param("what", what)
                .query((row, number) -> new Delay.Failures(row.getInt("failures"), Utc.at(row, "last_at")))
                .single();
    }

    private void store(String what, Delay.Failures failures) {
        database.sql("update sign_in_failure set failures = :failures, last_at = :last where what = :what")
                .param("failures", failures.count())
                .param("last", Utc.of(failures.last()))
                .param("what", what)
                .update();
    }
}
