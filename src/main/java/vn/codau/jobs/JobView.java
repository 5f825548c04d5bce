package vn.codau.jobs;

import java.time.Instant;
import java.util.Optional;
import vn.codau.jobs.result.ResultFile;
import vn.codau.shared.screen.Progress;

/**
 * A job as people see it.
 *
 * @param isOwn whether whoever looks asked for it
 * @param node who works or worked on it; empty before the first attempt
 * @param attempts how often it was begun
 * @param isCalledOff whether it is to stop, or has stopped for that
 * @param file what whoever looks can fetch; empty where there is none, or no longer, or it is not for them
 * @param outcome what is to be known of it, as JSON
 * @param problem why it failed
 */
public record JobView(
        JobId id,
        String kind,
        JobText title,
        String askedBy,
        boolean isOwn,
        JobState state,
        Progress progress,
        Optional<String> node,
        int attempts,
        boolean isCalledOff,
        Times times,
        Optional<ResultFile> file,
        Optional<String> outcome,
        Optional<JobText> problem) {

    /** When what happened. */
    public record Times(
            Instant created, Optional<Instant> started, Optional<Instant> ended, Optional<Instant> expires) {}

    public boolean isOpen() {
        return state.isOpen();
    }
}
