package vn.codau.scoring.store;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.codau.platform.time.Utc;
import vn.codau.shared.Actor;

/** Lets a command that is sent twice with one id take effect once: its id is stored with it, and is unique. */
@Component
public class ProcessedRequests {

    private final JdbcClient database;
    private final Clock clock;

    ProcessedRequests(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Whether this is the first time. To be asked before anything else is changed: whoever asks at the same time waits for
     * the first to be committed, or takes its place if that failed.
     */
    public boolean isFirst(Actor actor, UUID request) {
        return database.sql("insert ignore into request (account, id, at) values (:account, :id, :at)")
                        .params(Map.of(
                                "account", actor.account().value(),
                                "id", request,
                                "at", Utc.of(clock.instant())))
                        .update()
                == 1;
    }
}
