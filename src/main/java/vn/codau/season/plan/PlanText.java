package vn.codau.season.plan;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plan as the audit log keeps it: one fact a line. */
public final class PlanText {

    private PlanText() {}

    public static String of(PhasePlan plan) {
        var windows = plan.windows().stream()
                .map(window -> window.phase() + " " + window.opens() + " / " + window.softDeadline() + " / "
                        + window.hardDeadline());
        var transitions = plan.transitions().stream().map(PlanText::of);
        var extensions = plan.extensions().stream()
                .map(extension -> "EXTENDED " + extension.phase() + " unit:" + extension.unit() + " until "
                        + extension.until() + ", approved by " + extension.approver());
        return Stream.of(windows, transitions, extensions)
                .flatMap(facts -> facts)
                .collect(Collectors.joining("\n"));
    }

    private static String of(Transition transition) {
        return switch (transition) {
            case Transition.ClosedEarly closed -> "CLOSED EARLY " + closed.phase() + " at " + closed.at();
            case Transition.Reopened reopened ->
                "REOPENED " + reopened.phase() + " at " + reopened.at() + " until " + reopened.until();
        };
    }
}
