package vn.codau.identity.session;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import vn.codau.monitoring.Sampled;

/** How many sessions are in force, of all nodes together. */
@Component
class SessionNumbers implements Sampled {

    private final Sessions sessions;
    private volatile long inForce;

    SessionNumbers(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void sample() {
        inForce = sessions.inForce();
    }

    @Override
    public void bindTo(MeterRegistry numbers) {
        Gauge.builder("codau.sessions", () -> inForce)
                .description("Sessions in which somebody is signed in")
                .register(numbers);
    }
}
