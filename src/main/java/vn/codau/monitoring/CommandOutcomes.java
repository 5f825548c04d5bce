package vn.codau.monitoring;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.codau.shared.Command;
import vn.codau.shared.CommandUnderWay;
import vn.codau.shared.PhaseRules;
import vn.codau.shared.record.CommandDone;

/**
 * Counts how commands end, by their names: done once they are committed, refused in words that a person was told, or failed.
 * What is not done has a line in the log. A command that changes many records is one, and one that was given a second time
 * under the same request id and has no effect is none.
 */
@Component
public class CommandOutcomes {

    private static final Logger LOG = LoggerFactory.getLogger("command");
    private static final String COMMANDS = "codau.commands";
    private static final String NO_KIND = "none";

    /** From a click to what is felt as a wait; 50 ms is the budget of docs/performance.md. */
    private static final Duration[] STEPS = {
        Duration.ofMillis(5),
        Duration.ofMillis(15),
        Duration.ofMillis(50),
        Duration.ofMillis(150),
        Duration.ofMillis(500),
        Duration.ofMillis(1500),
        Duration.ofSeconds(5)
    };

    private final MeterRegistry numbers;

    /** Counters of all commands are there from the start: the first failure has to be seen as a rise from 0. */
    CommandOutcomes(MeterRegistry numbers, List<PhaseRules> rules) {
        this.numbers = numbers;
        rules.forEach(module -> module.phases().keySet().forEach(command -> {
            counter(command, "done", NO_KIND);
            counter(command, "failed", NO_KIND);
        }));
    }

    /** A refusal that is told otherwise than by throwing a problem of the domain through a service. */
    public void refused(Command command, String kind) {
        counter(command, "refused", kind).increment();
        tell(command, "refused", kind, Level.INFO);
    }

    void failed(Command command, Throwable failure) {
        counter(command, "failed", NO_KIND).increment();
        tell(command, "failed", failure.getClass().getSimpleName(), Level.WARN);
    }

    /** How long a call took that recorded the command; told apart for what people do all day. */
    void took(Command command, long nanos) {
        if (command.name().startsWith("SAVE_")) {
            Timer.builder("codau.saves")
                    .description("Time of a call that saved something and was committed")
                    .tag("command", command.name())
                    .serviceLevelObjectives(STEPS)
                    .register(numbers)
                    .record(Duration.ofNanos(nanos));
        }
    }

    private static void tell(Command command, String outcome, String kind, Level level) {
        LOG.atLevel(level)
                .addKeyValue("command", command.name())
                .addKeyValue("outcome", outcome)
                .addKeyValue("kind", kind)
                .log("command not done");
    }

    private Counter counter(Command command, String outcome, String kind) {
        return Counter.builder(COMMANDS)
                .description("Commands by how they ended")
                .tags("command", command.name(), "outcome", outcome, "kind", kind)
                .register(numbers);
    }

    /** Counted when the transaction is committed; one that is rolled back has not happened. */
    @EventListener
    void recorded(CommandDone done) {
        if (CommandUnderWay.isRefusal()) {
            return;
        }
        TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Committed.class::isInstance)
                .map(Committed.class::cast)
                .filter(own -> own.outcomes().equals(this))
                .findFirst()
                .orElseGet(this::registered)
                .commands()
                .add(done.command());
    }

    private Committed registered() {
        var begun = new Committed(this, new LinkedHashSet<>());
        TransactionSynchronizationManager.registerSynchronization(begun);
        return begun;
    }

    private record Committed(CommandOutcomes outcomes, Set<Command> commands) implements TransactionSynchronization {

        @Override
        public void afterCompletion(int status) {
            if (status == STATUS_COMMITTED) {
                commands.forEach(command -> {
                    outcomes.counter(command, "done", NO_KIND).increment();
                    CommandUnderWay.done(command);
                });
            }
        }
    }
}
