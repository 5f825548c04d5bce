package vn.codau.monitoring;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.lang.reflect.Method;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells of transactions that the database undid because others were in their way: done once more, or given up. */
@Component
public class Repetitions {

    private static final Logger LOG = LoggerFactory.getLogger("transaction");

    private final MeterRegistry numbers;

    Repetitions(MeterRegistry numbers) {
        this.numbers = numbers;
        // There from the start: what has never happened is 0, not missing.
        counter(true);
        counter(false);
    }

    /**
     * A transaction was undone.
     *
     * @param method which was called
     * @param error the database's number: 1020 a record that changed, 1205 a wait that was too long, 1213 a deadlock
     * @param repeated whether it is done once more
     */
    public void undone(Method method, int error, boolean repeated) {
        counter(repeated).increment();
        LOG.atWarn()
                .addKeyValue("by", method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .addKeyValue("error", error)
                .log(repeated ? "transaction repeated" : "transaction given up");
    }

    private Counter counter(boolean repeated) {
        return Counter.builder("codau.transactions.undone")
                .description("Transactions that the database undid because of others, by what came next")
                .tag("then", repeated ? "repeated" : "given_up")
                .register(numbers);
    }
}
