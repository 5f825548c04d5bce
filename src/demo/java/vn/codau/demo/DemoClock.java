package vn.codau.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The machine's clock; while the demo is set up, the time at which something is to have been done. */
@Component
@Primary
@Profile("demo")
class DemoClock extends Clock {

    private static final ScopedValue<Instant> SETTING_UP = ScopedValue.newInstance();

    private final Clock clock = Clock.systemUTC();

    static void at(Instant moment, Runnable setUp) {
        ScopedValue.where(SETTING_UP, moment).run(setUp);
    }

    @Override
    public Instant instant() {
        return SETTING_UP.isBound() ? SETTING_UP.get() : clock.instant();
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }
}
