package vn.codau.jobs;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import vn.codau.jobs.result.ResultFile;
import vn.codau.shared.Actor;
import vn.codau.shared.Role;

/** A kind whose jobs do what a test says, each by its own name. */
@TestComponent
public class TrialKind implements JobKind<TrialKind.Trial> {

    static final String CODE = "jobs.trial";

    private final Map<String, Body> bodies = new ConcurrentHashMap<>();
    private final Set<String> forgotten = ConcurrentHashMap.newKeySet();
    private final Set<String> handedOut = ConcurrentHashMap.newKeySet();

    /** What is to be done; kept as JSON with all that a payload may have. */
    public record Trial(String name, UUID id, boolean isShared) {}

    /** What a job does. */
    interface Body {
        JobEnd run(JobContext context) throws IOException;
    }

    JobOrder<Trial> order(String name, Body body) {
        return order(new Trial(name, UUID.randomUUID(), false), body);
    }

    JobOrder<Trial> order(Trial trial, Body body) {
        bodies.put(trial.name(), body);
        return new JobOrder<>(this, trial.name(), trial, JobText.of("jobs.problem.gaveUp", 1));
    }

    static String name() {
        return UUID.randomUUID().toString();
    }

    boolean isForgotten(String name) {
        return forgotten.contains(name);
    }

    boolean isHandedOut(String name) {
        return handedOut.contains(name);
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Class<Trial> payload() {
        return Trial.class;
    }

    @Override
    public int attempts() {
        return 3;
    }

    @Override
    public JobEnd run(Trial trial, JobContext context) throws IOException {
        return Objects.requireNonNull(bodies.get(trial.name())).run(context);
    }

    @Override
    public boolean isSharedWith(Trial trial, Actor actor) {
        return trial.isShared() && actor.role() == Role.AUDITOR;
    }

    @Override
    public void handOut(Trial trial, ResultFile file) {
        handedOut.add(trial.name());
    }

    @Override
    public void forget(Trial trial) {
        forgotten.add(trial.name());
    }
}
