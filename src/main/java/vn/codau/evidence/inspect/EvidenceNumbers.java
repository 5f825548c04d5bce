package vn.codau.evidence.inspect;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.codau.evidence.item.EvidenceProblem.Reason;
import vn.codau.monitoring.Sampled;

/** How many contents of evidence there are and how large they are, which were refused, and how long taking one takes. */
@Component
class EvidenceNumbers implements Sampled {

    private static final Duration[] STEPS = {
        Duration.ofMillis(100),
        Duration.ofMillis(300),
        Duration.ofSeconds(1),
        Duration.ofSeconds(3),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30)
    };

    private final JdbcClient database;
    private final MeterRegistry numbers;
    private final Timer taken;
    private volatile Stored stored = new Stored(0, 0);

    private record Stored(long count, long bytes) {}

    EvidenceNumbers(JdbcClient database, MeterRegistry numbers) {
        this.database = database;
        this.numbers = numbers;
        this.taken = Timer.builder("codau.evidence.taken")
                .description("Time from the arrival of a file of evidence until it was kept")
                .serviceLevelObjectives(STEPS)
                .register(numbers);
        for (var reason : Reason.values()) {
            refusals(reason);
        }
    }

    @Override
    public void sample() {
        stored = database.sql("select count(*) as contents, coalesce(sum(size), 0) as bytes from evidence_content")
                .query((row, number) -> new Stored(row.getLong("contents"), row.getLong("bytes")))
                .single();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("codau.evidence.contents", () -> stored.count())
                .description("Contents of evidence that are kept")
                .register(registry);
        Gauge.builder("codau.evidence.size", () -> stored.bytes())
                .description("What they come to")
                .baseUnit("bytes")
                .register(registry);
    }

    void took(long nanos) {
        taken.record(Duration.ofNanos(nanos));
    }

    void refused(Reason reason) {
        refusals(reason).increment();
    }

    private Counter refusals(Reason reason) {
        return Counter.builder("codau.evidence.refused")
                .description("Files that were not taken, by the rule that they break")
                .tag("reason", reason.name())
                .register(numbers);
    }
}
