package vn.codau.jobs.numbers;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.codau.jobs.JobState;
import vn.codau.monitoring.Sampled;
import vn.codau.platform.time.Utc;

/** How many jobs there are in each state, as long as they are remembered, and since when the first one waits. */
@Component
class JobNumbers implements Sampled {

    private static final double MILLIS = 1000;

    private final JdbcClient database;
    private final Clock clock;
    private volatile Map<JobState, Long> counts = Map.of();
    private volatile Optional<Instant> waiting = Optional.empty();

    JobNumbers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void sample() {
        var counted = new EnumMap<JobState, Long>(JobState.class);
        var first = new EnumMap<JobState, Instant>(JobState.class);
        database.sql("select state, count(*) as jobs, min(created_at) as first from job group by state")
                .query(row -> {
                    var state = JobState.valueOf(row.getString("state"));
                    counted.put(state, row.getLong("jobs"));
                    first.put(state, Utc.at(row, "first"));
                });
        counts = counted;
        waiting = Optional.ofNullable(first.get(JobState.WAITING));
    }

    @Override
    public void bindTo(MeterRegistry numbers) {
        for (var state : JobState.values()) {
            Gauge.builder("codau.jobs", () -> counts.getOrDefault(state, 0L))
                    .description("Jobs by their state, of all nodes, as long as they are remembered")
                    .tag("state", state.name())
                    .register(numbers);
        }
        Gauge.builder("codau.jobs.waiting.age", this::waited)
                .description("Since when the job waits that was ordered first; 0 where none waits")
                .baseUnit("seconds")
                .register(numbers);
    }

    private double waited() {
        return waiting.map(since -> Duration.between(since, clock.instant()).toMillis() / MILLIS)
                .orElse(0.0);
    }
}
