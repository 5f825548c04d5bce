package vn.codau.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.codau.shared.screen.Progress;

/**
 * A job on its node while it runs. How far it is stays here and is written down by the node from time to time; whether it is to
 * stop is found out likewise, so that the work itself waits for no database.
 */
final class RunningJob implements JobContext {

    private final JobRow row;
    private final Path scratch;
    private volatile Progress progress = new Progress(0, 0);
    private volatile JobStopped.@Nullable Why stop;

    /**
     * One that has just begun.
     *
     * @param scratch its own folder, which need not be there yet
     */
    RunningJob(JobRow row, Path scratch) {
        this.row = row;
        this.scratch = scratch;
    }

    JobId id() {
        return row.id();
    }

    /** Which attempt this is; counted from 1. */
    int attempt() {
        return row.view().attempts();
    }

    Progress progress() {
        return progress;
    }

    void stop(JobStopped.Why why) {
        stop = why;
    }

    @Override
    public String askedBy() {
        return row.view().askedBy();
    }

    @Override
    public void expect(int steps) {
        progress = new Progress(0, steps);
    }

    @Override
    public void step() {
        var now = progress;
        progress = new Progress(Math.min(now.done() + 1, now.total()), now.total());
    }

    @Override
    public void requireGoing() {
        var why = stop;
        if (why != null) {
            throw new JobStopped(why);
        }
    }

    @Override
    public Path scratch(String name) {
        try {
            return Files.createDirectories(scratch).resolve(name);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }
}
