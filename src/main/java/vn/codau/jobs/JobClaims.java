package vn.codau.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.MariaDBJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Puts jobs where the nodes claim them, in the transaction that orders them. */
@Component
class JobClaims {

    /** What every job is called there; its id tells the rest. */
    static final String TASK = "job";

    /** Moments are UTC in the tables. */
    static final MariaDBJdbcCustomization DIALECT = new MariaDBJdbcCustomization(true);

    private final Map<Lane, SchedulerClient> lanes = new EnumMap<>(Lane.class);
    private final Map<Lane, Runnable> near = new ConcurrentHashMap<>();

    JobClaims(DataSource database) {
        var joining = new TransactionAwareDataSourceProxy(database);
        for (var lane : Lane.values()) {
            lanes.put(
                    lane,
                    SchedulerClient.Builder.create(joining)
                            .tableName(lane.table())
                            .jdbcCustomization(DIALECT)
                            .build());
        }
    }

    /** From now on the first free node may claim it. */
    void offer(JobId id, Lane lane) {
        var claim = new TaskInstance<Void>(TASK, id.toString());
        // In the past: whose clock is a little slow need not wait for it.
        Objects.requireNonNull(lanes.get(lane)).scheduleIfNotExists(claim, Instant.EPOCH);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                near.getOrDefault(lane, () -> {}).run();
            }
        });
    }

    /** This node wants to know at once what is ordered here. */
    void whenOffered(Lane lane, Runnable wakeUp) {
        near.put(lane, wakeUp);
    }
}
