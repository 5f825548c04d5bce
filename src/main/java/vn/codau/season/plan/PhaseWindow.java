package vn.codau.season.plan;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.codau.shared.Phase;

/**
 * When a phase is planned.
 *
 * @param opens the first instant of the phase
 * @param softDeadline from here on what comes is late, but taken
 * @param hardDeadline the first instant at which nothing is taken any more
 */
public record PhaseWindow(Phase phase, Instant opens, Instant softDeadline, Instant hardDeadline) {

    /** Microseconds are what the database keeps. */
    public PhaseWindow {
        opens = opens.truncatedTo(ChronoUnit.MICROS);
        softDeadline = softDeadline.truncatedTo(ChronoUnit.MICROS);
        hardDeadline = hardDeadline.truncatedTo(ChronoUnit.MICROS);
        if (!phase.isScheduled() || !opens.isBefore(softDeadline) || softDeadline.isAfter(hardDeadline)) {
            throw new SeasonProblem(SeasonProblem.Reason.WINDOW, phase.step());
        }
    }
}
