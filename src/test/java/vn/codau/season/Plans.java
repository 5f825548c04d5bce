package vn.codau.season;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import vn.codau.season.plan.PhasePlan;
import vn.codau.season.plan.PhaseWindow;
import vn.codau.shared.Phase;

/** A year of phases, each a month long with a week between them; the soft deadline is five days before the hard one. */
public final class Plans {

    public static final PhasePlan YEAR = new PhasePlan(windows(2023), List.of(), List.of());

    private Plans() {}

    public static List<PhaseWindow> windows(int year) {
        return Arrays.stream(Phase.values())
                .filter(Phase::isScheduled)
                .map(phase ->
                        new PhaseWindow(phase, day(year, phase, "01"), day(year, phase, "20"), day(year, phase, "25")))
                .toList();
    }

    /** REGISTRATION is in February, and so on. */
    public static Instant day(int year, Phase phase, String day) {
        return Instant.parse(year + "-0" + (phase.step() + 1) + "-" + day + "T10:00:00Z");
    }

    public static Instant inside(Phase phase) {
        return day(2023, phase, "10");
    }

    public static Instant opens(Phase phase) {
        return day(2023, phase, "01");
    }

    public static Instant ends(Phase phase) {
        return day(2023, phase, "25");
    }
}
