package vn.codau.season.plan;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.codau.season.plan.SeasonProblem.Reason;
import vn.codau.shared.Longest;
import vn.codau.shared.Phase;

/** What may be changed about a plan at an instant. Every change gives a new plan or is refused. */
public final class PlanChange {

    private final PhasePlan plan;
    private final Instant now;

    public PlanChange(PhasePlan plan, Instant now) {
        this.plan = plan;
        this.now = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** New dates. They do not end or reopen the present phase: that is closing early and reopening, with their reasons. */
    public PhasePlan schedule(List<PhaseWindow> windows) {
        var changed = new PhasePlan(windows, plan.transitions(), plan.extensions());
        var staysWhereItIs = changed.phaseAt(now) == plan.phaseAt(now) && changed.isOpen(now) == plan.isOpen(now);
        if (!plan.windows().isEmpty() && !staysWhereItIs) {
            throw new SeasonProblem(Reason.MOVES_PRESENT, plan.phaseAt(now).step());
        }
        return changed;
    }

    public PhasePlan closeEarly(String reason) {
        var phase = plan.phaseAt(now);
        if (phase == Phase.CLOSED || plan.windows().isEmpty()) {
            throw new SeasonProblem(Reason.NOT_TO_BE_CLOSED, phase.step());
        }
        return with(new Transition.ClosedEarly(phase, now, required(reason, Longest.REASON)));
    }

    public PhasePlan reopen(Phase phase, Instant until, String reason) {
        var isOver = phase.compareTo(plan.phaseAt(now)) < 0 || (phase == plan.phaseAt(now) && !plan.isOpen(now));
        var isPlanned = plan.spans().stream().anyMatch(span -> span.phase() == phase);
        if (phase == Phase.CLOSED || !isOver || !isPlanned || !until.isAfter(now)) {
            throw new SeasonProblem(Reason.NOT_TO_BE_REOPENED, phase.step());
        }
        return with(new Transition.Reopened(
                phase, now, until.truncatedTo(ChronoUnit.MICROS), required(reason, Longest.REASON)));
    }

    public PhasePlan extend(ExtendDeadline request) {
        var isLonger = plan.spans().stream()
                .anyMatch(span -> span.phase() == request.phase()
                        && !now.isBefore(span.opens())
                        && request.until().isAfter(span.ends()));
        if (!request.phase().isScheduled() || !isLonger || !request.until().isAfter(now)) {
            throw new SeasonProblem(Reason.NOT_TO_BE_EXTENDED, request.phase().step());
        }
        var extension = new Extension(
                request.unit(),
                request.phase(),
                now,
                request.until().truncatedTo(ChronoUnit.MICROS),
                required(request.reason(), Longest.REASON),
                required(request.approver(), Longest.NAMED));
        var extensions =
                Stream.concat(plan.extensions().stream(), Stream.of(extension)).toList();
        return new PhasePlan(plan.windows(), plan.transitions(), extensions);
    }

    /** The dates alone, moved: what the next season begins with. */
    public static PhasePlan moved(PhasePlan plan, UnaryOperator<Instant> move) {
        var windows = plan.windows().stream()
                .map(window -> new PhaseWindow(
                        window.phase(),
                        move.apply(window.opens()),
                        move.apply(window.softDeadline()),
                        move.apply(window.hardDeadline())))
                .toList();
        return new PhasePlan(windows, List.of(), List.of());
    }

    private PhasePlan with(Transition transition) {
        var transitions = Stream.concat(plan.transitions().stream(), Stream.of(transition))
                .toList();
        return new PhasePlan(plan.windows(), transitions, plan.extensions());
    }

    private static String required(String text, int most) {
        if (text.isBlank()) {
            throw new SeasonProblem(Reason.TEXT_MISSING);
        }
        return Longest.require(text.strip(), most);
    }
}
