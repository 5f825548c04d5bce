package vn.codau.support;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** The portal's own clock in every test of the whole portal: it runs as it does, until a test sets it and lets it run again. */
public final class MovableClock extends Clock {

    private final Clock clock;
    private volatile @Nullable Instant standing;

    private MovableClock(Clock clock) {
        this.clock = clock;
    }

    /** Takes the place of the clock that the portal makes; tests with a clock of their own keep that. */
    static BeanPostProcessor inPlaceOfThePortals() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return name.equals("clock") && bean instanceof Clock own ? new MovableClock(own) : bean;
            }
        };
    }

    /** Stands at that instant from now on. */
    public void set(Instant instant) {
        standing = instant;
    }

    /** Runs with the machine's clock again. */
    public void run() {
        standing = null;
    }

    @Override
    public Instant instant() {
        var set = standing;
        return set == null ? clock.instant() : set;
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
