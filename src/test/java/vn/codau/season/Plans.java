package vn.codau.season;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** A year of phases, each a month long with a week between them; the soft deadline is five days before the hard one. */
final class Plans {

    static final PhasePlan YEAR = new PhasePlan(windows(2023), List.of(), List.of());

    private Plans() {}

    static List<PhaseWindow> windows(int year) {
        return Arrays.stream(Phase.values())
                .filter(Phase::isScheduled)
                .map(phase ->
                        new PhaseWindow(phase, day(year, phase, "01"), day(year, phase, "20"), day(year, phase, "25")))
                .toList();
    }

    /** REGISTRATION is in February, and so on. */
    static Instant day(int year, Phase phase, String day) {
        return Instant.parse(year + "-0" + (phase.step() + 1) + "-" + day + "T10:00:00Z");
    }

    static Instant inside(Phase phase) {
        return day(2023, phase, "10");
    }

    static Instant opens(Phase phase) {
        return day(2023, phase, "01");
    }

    static Instant ends(Phase phase) {
        return day(2023, phase, "25");
    }
}
