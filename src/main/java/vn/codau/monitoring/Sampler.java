package vn.codau.monitoring;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has all samples taken. One that fails keeps its last numbers, is counted, and holds up no other. */
@Component
class Sampler {

    private static final Logger LOG = LoggerFactory.getLogger(Sampler.class);

    private final List<Sampled> samples;
    private final Counter failed;

    Sampler(List<Sampled> samples, MeterRegistry numbers) {
        this.samples = List.copyOf(samples);
        this.failed = Counter.builder("codau.samples.failed")
                .description("Samples that the database did not answer: the numbers of before are told on")
                .register(numbers);
    }

    @Scheduled(fixedDelayString = "${codau.monitoring.every}")
    void sample() {
        samples.forEach(this::sample);
    }

    private void sample(Sampled each) {
        try {
            each.sample();
        } catch (DataAccessException unanswered) {
            failed.increment();
            LOG.warn("a sample was not taken", unanswered);
        }
    }
}
