package vn.codau.monitoring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.codau.monitoring.CleanChecks.Check;

/**
 * How long ago somebody took care: the last backup, and the last checks that found nothing. What never happened is infinitely
 * long ago, so that a limit on the age is passed by it too.
 */
@Component
class Care implements Sampled {

    private static final double MILLIS = 1000;

    private final CleanChecks checks;
    private final Clock clock;
    private final Path backup;
    private volatile Map<Check, Instant> last = Map.of();

    Care(CleanChecks checks, MonitoringSettings settings, Clock clock) {
        this.checks = checks;
        this.clock = clock;
        this.backup = settings.backup();
    }

    @Override
    public void sample() {
        last = checks.last();
    }

    @Override
    public void bindTo(MeterRegistry numbers) {
        for (var check : Check.values()) {
            Gauge.builder("codau.clean.check.age", () -> age(Optional.ofNullable(last.get(check))))
                    .description("Since a check of everything last ended and found nothing")
                    .tag("check", check.name())
                    .baseUnit("seconds")
                    .register(numbers);
        }
        Gauge.builder("codau.backup.age", () -> age(backedUp()))
                .description("Since the backup's script last told that it had made one")
                .baseUnit("seconds")
                .register(numbers);
    }

    private double age(Optional<Instant> at) {
        return at.map(then -> Duration.between(then, clock.instant()).toMillis() / MILLIS)
                .orElse(Double.POSITIVE_INFINITY);
    }

    private Optional<Instant> backedUp() {
        try {
            return Optional.of(Files.getLastModifiedTime(backup).toInstant());
        } catch (IOException never) {
            return Optional.empty();
        }
    }
}
