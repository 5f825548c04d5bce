package vn.codau.season.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.codau.season.plan.Transition.ClosedEarly;
import vn.codau.season.plan.Transition.Reopened;
import vn.codau.shared.Phase;
import vn.codau.shared.UnitId;

/**
 * When which phase is open: a pure function of dates and of what was recorded. A phase begins at the instant it opens and
 * is over at the instant of its hard deadline: work at 17:00:00.000000 is too late where the deadline is 17:00. Between
 * two windows the earlier phase still names the season, but is not open.
 *
 * @param windows in the order of the phases; a phase may be left out
 * @param transitions as recorded, oldest first
 * @param extensions as recorded, oldest first
 */
public record PhasePlan(List<PhaseWindow> windows, List<Transition> transitions, List<Extension> extensions) {

    /** Nothing planned: set-up without end. */
    public static final PhasePlan UNPLANNED = new PhasePlan(List.of(), List.of(), List.of());

    /** A plan whose windows follow one another. */
    public PhasePlan {
        windows = List.copyOf(windows);
        transitions = List.copyOf(transitions);
        extensions = List.copyOf(extensions);
        for (var index = 1; index < windows.size(); index++) {
            var before = windows.get(index - 1);
            var window = windows.get(index);
            if (window.phase().compareTo(before.phase()) <= 0 || window.opens().isBefore(before.hardDeadline())) {
                throw new SeasonProblem(
                        SeasonProblem.Reason.ORDER,
                        window.phase().step(),
                        before.phase().step());
            }
        }
    }

    /** The phase at that instant. */
    public Phase phaseAt(Instant at) {
        return spanAt(at).phase();
    }

    /** Whether the phase at that instant is open, and not already over with the next one still to come. */
    public boolean isOpen(Instant at) {
        return spanAt(at).contains(at);
    }

    /** Whether that unit may do that phase's work at that instant: because it is open, or by an extension. */
    public boolean isOpenFor(UnitId unit, Phase phase, Instant at) {
        var span = spanAt(at);
        return (span.phase() == phase && span.contains(at))
                || extensions.stream().anyMatch(extension -> extension.holdsFor(unit, phase, at));
    }

    /** Whether what that unit hands in at that instant is late: behind the phase's soft deadline, without an extension. */
    public boolean isLate(UnitId unit, Instant at) {
        var phase = phaseAt(at);
        return windows.stream().anyMatch(window -> window.phase() == phase && !at.isBefore(window.softDeadline()))
                && extensions.stream().noneMatch(extension -> extension.holdsFor(unit, phase, at));
    }

    /** The phase at that instant with its beginning and end. */
    public PhaseSpan spanAt(Instant at) {
        return reopenedAt(at).orElseGet(() -> {
            var spans = spans();
            return spans.stream()
                    .filter(span -> !at.isBefore(span.opens()))
                    .reduce(spans.getFirst(), (earlier, later) -> later);
        });
    }

    /** The phase that opens next after that instant, reopenings aside. */
    public Optional<Phase> nextAfter(Instant at) {
        return spans().stream()
                .filter(span -> span.opens().isAfter(at))
                .map(PhaseSpan::phase)
                .findFirst();
    }

    /** Every phase from set-up to closed with its real beginning and end, reopenings aside. */
    public List<PhaseSpan> spans() {
        var spans = planned();
        for (var transition : transitions) {
            if (transition instanceof ClosedEarly closed
                    && reopeningCutBy(closed).isEmpty()) {
                close(spans, closed);
            }
        }
        return List.copyOf(spans);
    }

    private List<PhaseSpan> planned() {
        var spans = new ArrayList<PhaseSpan>();
        if (windows.isEmpty()) {
            spans.add(new PhaseSpan(Phase.SETUP, Instant.MIN, Instant.MAX));
            return spans;
        }
        spans.add(new PhaseSpan(Phase.SETUP, Instant.MIN, windows.getFirst().opens()));
        windows.forEach(window -> spans.add(new PhaseSpan(window.phase(), window.opens(), window.hardDeadline())));
        spans.add(new PhaseSpan(Phase.CLOSED, windows.getLast().hardDeadline(), Instant.MAX));
        return spans;
    }

    /** Moves the end of the closed phase and the beginning of the next one, where the phase had begun and not ended. */
    private static void close(List<PhaseSpan> spans, ClosedEarly closed) {
        for (var index = 0; index < spans.size() - 1; index++) {
            var span = spans.get(index);
            var next = spans.get(index + 1);
            var isNow = !closed.at().isBefore(span.opens()) && closed.at().isBefore(next.opens());
            if (span.phase() == closed.phase() && isNow) {
                spans.set(index, span.endingBy(closed.at()));
                spans.set(index + 1, next.openBy(closed.at()));
            }
        }
    }

    private Optional<PhaseSpan> reopenedAt(Instant at) {
        return transitions.stream()
                .filter(Reopened.class::isInstance)
                .map(Reopened.class::cast)
                .map(this::spanOf)
                .filter(span -> span.contains(at))
                .reduce((earlier, later) -> later);
    }

    private PhaseSpan spanOf(Reopened reopened) {
        var span = new PhaseSpan(reopened.phase(), reopened.at(), reopened.until());
        for (var transition : transitions) {
            if (transition instanceof ClosedEarly closed
                    && closed.phase() == reopened.phase()
                    && span.contains(closed.at())) {
                span = span.endingBy(closed.at());
            }
        }
        return span;
    }

    private Optional<Reopened> reopeningCutBy(ClosedEarly closed) {
        return transitions.stream()
                .filter(Reopened.class::isInstance)
                .map(Reopened.class::cast)
                .filter(reopened -> reopened.phase() == closed.phase()
                        && !closed.at().isBefore(reopened.at())
                        && closed.at().isBefore(reopened.until()))
                .findFirst();
    }
}
