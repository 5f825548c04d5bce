package vn.codau.season.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.codau.season.Plans.YEAR;
import static vn.codau.season.Plans.ends;
import static vn.codau.season.Plans.inside;
import static vn.codau.season.Plans.opens;
import static vn.codau.shared.Phase.CLOSED;
import static vn.codau.shared.Phase.CROSS_SCORING;
import static vn.codau.shared.Phase.PROPOSAL;
import static vn.codau.shared.Phase.REGISTRATION;
import static vn.codau.shared.Phase.SELF_SCORING;
import static vn.codau.shared.Phase.SETUP;
import static vn.codau.shared.Phase.VERIFICATION;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.codau.season.Plans;
import vn.codau.season.plan.SeasonProblem.Reason;
import vn.codau.shared.Phase;
import vn.codau.shared.UnitId;

class PhasePlanTests {

    private static final Duration MICRO = Duration.ofNanos(1_000);
    private static final UnitId UNIT = UnitId.next();

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"SETUP", "CLOSED"},
            mode = EnumSource.Mode.EXCLUDE)
    void opensAtItsInstantAndIsOverAtItsHardDeadline(Phase phase) {
        var before = opens(phase).minus(MICRO);
        assertThat(YEAR.phaseAt(before)).isLessThan(phase);
        assertThat(YEAR.phaseAt(opens(phase))).isEqualTo(phase);
        assertThat(YEAR.isOpenFor(UNIT, phase, before)).isFalse();
        assertThat(YEAR.isOpenFor(UNIT, phase, opens(phase))).isTrue();
        assertThat(YEAR.isOpenFor(UNIT, phase, ends(phase).minus(MICRO))).isTrue();
        assertThat(YEAR.isOpenFor(UNIT, phase, ends(phase))).isFalse();
    }

    @Test
    void isSetUpBeforeAndClosedAfterEverything() {
        assertThat(PhasePlan.UNPLANNED.phaseAt(Instant.EPOCH)).isEqualTo(SETUP);
        assertThat(PhasePlan.UNPLANNED.isOpen(Instant.EPOCH)).isTrue();
        assertThat(YEAR.phaseAt(Instant.EPOCH)).isEqualTo(SETUP);
        assertThat(YEAR.isOpen(opens(REGISTRATION).minus(MICRO))).isTrue();
        assertThat(YEAR.phaseAt(ends(PROPOSAL).minus(MICRO))).isEqualTo(PROPOSAL);
        assertThat(YEAR.phaseAt(ends(PROPOSAL))).isEqualTo(CLOSED);
        assertThat(YEAR.isOpen(Instant.parse("2099-01-01T00:00:00Z"))).isTrue();
    }

    @Test
    void keepsThePhaseButNotOpenBetweenTwoWindows() {
        assertThat(YEAR.phaseAt(ends(SELF_SCORING))).isEqualTo(SELF_SCORING);
        assertThat(YEAR.isOpen(ends(SELF_SCORING))).isFalse();
        assertThat(YEAR.nextAfter(ends(SELF_SCORING))).contains(CROSS_SCORING);
    }

    @Test
    void opensTheNextAtTheVeryInstantWhenWindowsTouch() {
        var first = new PhaseWindow(REGISTRATION, opens(REGISTRATION), inside(REGISTRATION), ends(REGISTRATION));
        var second = new PhaseWindow(SELF_SCORING, ends(REGISTRATION), inside(SELF_SCORING), ends(SELF_SCORING));
        var plan = new PhasePlan(List.of(first, second), List.of(), List.of());
        assertThat(plan.phaseAt(ends(REGISTRATION).minus(MICRO))).isEqualTo(REGISTRATION);
        assertThat(plan.phaseAt(ends(REGISTRATION))).isEqualTo(SELF_SCORING);
        assertThat(plan.isOpen(ends(REGISTRATION))).isTrue();
    }

    @Test
    void isLateFromTheSoftDeadlineOn() {
        var soft = Plans.day(2023, SELF_SCORING, "20");
        assertThat(YEAR.isLate(UNIT, soft.minus(MICRO))).isFalse();
        assertThat(YEAR.isLate(UNIT, soft)).isTrue();
        assertThat(YEAR.isLate(UNIT, opens(CROSS_SCORING))).isFalse();
    }

    @Test
    void isNotLateWithinAnExtension() {
        var soft = Plans.day(2023, SELF_SCORING, "20");
        var longer = new Extension(UNIT, SELF_SCORING, soft.minus(MICRO), ends(SELF_SCORING), "Bão", "Sở Nội vụ");
        var plan = new PhasePlan(YEAR.windows(), List.of(), List.of(longer));
        assertThat(plan.isLate(UNIT, soft)).isFalse();
        assertThat(plan.isLate(UnitId.next(), soft)).isTrue();
    }

    @Test
    void refusesPhasesOutOfOrder() {
        var windows = Plans.windows(2023);
        var swapped = List.of(windows.get(1), windows.get(0));
        assertRefused(Reason.ORDER, () -> new PhasePlan(swapped, List.of(), List.of()));
        assertRefused(Reason.ORDER, () -> new PhasePlan(List.of(windows.get(0), windows.get(0)), List.of(), List.of()));
        var overlapping = new PhaseWindow(
                SELF_SCORING, ends(REGISTRATION).minus(MICRO), inside(SELF_SCORING), ends(SELF_SCORING));
        assertRefused(Reason.ORDER, () -> new PhasePlan(List.of(windows.get(0), overlapping), List.of(), List.of()));
    }

    @Test
    void refusesWindowsThatAreNone() {
        var at = opens(SELF_SCORING);
        var later = at.plusSeconds(60);
        assertRefused(Reason.WINDOW, () -> new PhaseWindow(SETUP, at, later, later));
        assertRefused(Reason.WINDOW, () -> new PhaseWindow(CLOSED, at, later, later));
        assertRefused(Reason.WINDOW, () -> new PhaseWindow(SELF_SCORING, at, at, later));
        assertRefused(Reason.WINDOW, () -> new PhaseWindow(SELF_SCORING, at, later.plus(MICRO), later));
    }

    @Test
    void opensTheNextPhaseAtOnceWhenOneIsClosedEarly() {
        var at = inside(SELF_SCORING);
        var plan = new PlanChange(YEAR, at).closeEarly("đủ hồ sơ");
        assertThat(plan.phaseAt(at.minus(MICRO))).isEqualTo(SELF_SCORING);
        assertThat(plan.phaseAt(at)).isEqualTo(CROSS_SCORING);
        assertThat(plan.isOpenFor(UNIT, CROSS_SCORING, at)).isTrue();
        assertThat(plan.isOpenFor(UNIT, CROSS_SCORING, ends(CROSS_SCORING))).isFalse();
        assertThat(plan.phaseAt(opens(VERIFICATION))).isEqualTo(VERIFICATION);
    }

    @Test
    void closesTwoPhasesEarlyOneAfterTheOther() {
        var at = inside(SELF_SCORING);
        var first = new PlanChange(YEAR, at).closeEarly("một");
        var second = new PlanChange(first, at.plusSeconds(60)).closeEarly("hai");
        assertThat(second.phaseAt(at)).isEqualTo(CROSS_SCORING);
        assertThat(second.phaseAt(at.plusSeconds(60))).isEqualTo(VERIFICATION);
        assertThat(second.isOpen(at.plusSeconds(60))).isTrue();
    }

    @Test
    void opensTheNextPhaseEarlyFromBetweenTwoWindows() {
        var at = ends(SELF_SCORING).plusSeconds(60);
        var plan = new PlanChange(YEAR, at).closeEarly("sớm");
        assertThat(plan.isOpen(at.minus(MICRO))).isFalse();
        assertThat(plan.phaseAt(at)).isEqualTo(CROSS_SCORING);
    }

    @Test
    void closesSetUpAndProposalEarlyButNothingThatIsClosed() {
        var setUp = new PlanChange(YEAR, Instant.EPOCH).closeEarly("sớm");
        assertThat(setUp.phaseAt(Instant.EPOCH)).isEqualTo(REGISTRATION);
        var proposal = new PlanChange(YEAR, inside(PROPOSAL)).closeEarly("sớm");
        assertThat(proposal.phaseAt(inside(PROPOSAL))).isEqualTo(CLOSED);
        assertRefused(Reason.NOT_TO_BE_CLOSED, () -> new PlanChange(YEAR, ends(PROPOSAL)).closeEarly("x"));
        assertRefused(
                Reason.NOT_TO_BE_CLOSED, () -> new PlanChange(PhasePlan.UNPLANNED, Instant.EPOCH).closeEarly("x"));
        assertRefused(Reason.TEXT_MISSING, () -> new PlanChange(YEAR, Instant.EPOCH).closeEarly(" "));
    }

    @Test
    void reopensForATimeAndThenGoesOnAsPlanned() {
        var at = inside(CROSS_SCORING);
        var until = at.plusSeconds(3_600);
        var plan = new PlanChange(YEAR, at).reopen(SELF_SCORING, until, "bổ sung");
        assertThat(plan.phaseAt(at.minus(MICRO))).isEqualTo(CROSS_SCORING);
        assertThat(plan.phaseAt(at)).isEqualTo(SELF_SCORING);
        assertThat(plan.isOpenFor(UNIT, CROSS_SCORING, at)).isFalse();
        assertThat(plan.phaseAt(until.minus(MICRO))).isEqualTo(SELF_SCORING);
        assertThat(plan.phaseAt(until)).isEqualTo(CROSS_SCORING);
        var closed = new PlanChange(plan, at.plusSeconds(60)).closeEarly("xong");
        assertThat(closed.phaseAt(at.plusSeconds(60))).isEqualTo(CROSS_SCORING);
        assertThat(closed.spans()).isEqualTo(YEAR.spans());
    }

    @Test
    void reopensAClosedSeasonAndNothingThatIsToCome() {
        var end = ends(PROPOSAL);
        assertThat(new PlanChange(YEAR, end)
                        .reopen(PROPOSAL, end.plusSeconds(60), "x")
                        .phaseAt(end))
                .isEqualTo(PROPOSAL);
        var at = inside(CROSS_SCORING);
        var later = at.plusSeconds(60);
        for (var phase : List.of(CROSS_SCORING, VERIFICATION, CLOSED)) {
            assertRefused(Reason.NOT_TO_BE_REOPENED, () -> new PlanChange(YEAR, at).reopen(phase, later, "x"));
        }
        assertRefused(Reason.NOT_TO_BE_REOPENED, () -> new PlanChange(YEAR, at).reopen(SELF_SCORING, at, "x"));
    }

    @Test
    void extendsForOneUnitAndNoOther() {
        var at = ends(SELF_SCORING).plusSeconds(60);
        var until = inside(CROSS_SCORING);
        var plan = new PlanChange(YEAR, at).extend(new ExtendDeadline(UNIT, SELF_SCORING, until, "bão", "Giám đốc"));
        assertThat(plan.isOpenFor(UNIT, SELF_SCORING, at.minus(MICRO))).isFalse();
        assertThat(plan.isOpenFor(UNIT, SELF_SCORING, at)).isTrue();
        assertThat(plan.isOpenFor(UNIT, SELF_SCORING, until.minus(MICRO))).isTrue();
        assertThat(plan.isOpenFor(UNIT, SELF_SCORING, until)).isFalse();
        assertThat(plan.isOpenFor(UnitId.next(), SELF_SCORING, at)).isFalse();
        assertThat(plan.isOpenFor(UNIT, CROSS_SCORING, opens(CROSS_SCORING))).isTrue();
        assertThat(plan.phaseAt(opens(CROSS_SCORING))).isEqualTo(CROSS_SCORING);
    }

    @Test
    void extendsNothingThatHasNotBegunOrBeyondNothing() {
        var change = new PlanChange(YEAR, inside(SELF_SCORING));
        for (var request : List.of(
                new ExtendDeadline(UNIT, CROSS_SCORING, ends(PROPOSAL), "x", "y"),
                new ExtendDeadline(UNIT, SELF_SCORING, ends(SELF_SCORING), "x", "y"),
                new ExtendDeadline(UNIT, REGISTRATION, inside(SELF_SCORING), "x", "y"),
                new ExtendDeadline(UNIT, SETUP, ends(PROPOSAL), "x", "y"))) {
            assertRefused(Reason.NOT_TO_BE_EXTENDED, () -> change.extend(request));
        }
    }

    @Test
    void datesNeverMoveThePresentPhase() {
        var at = inside(SELF_SCORING);
        var change = new PlanChange(YEAR, at);
        assertThat(new PlanChange(PhasePlan.UNPLANNED, at)
                        .schedule(Plans.windows(2023))
                        .phaseAt(at))
                .isEqualTo(SELF_SCORING);
        assertRefused(Reason.MOVES_PRESENT, () -> change.schedule(Plans.windows(2024)));
        assertRefused(Reason.MOVES_PRESENT, () -> change.schedule(List.of()));
        var shorter = Plans.windows(2023).stream()
                .map(window -> window.phase() == SELF_SCORING
                        ? new PhaseWindow(SELF_SCORING, window.opens(), at.minus(MICRO), at)
                        : window)
                .toList();
        assertRefused(Reason.MOVES_PRESENT, () -> change.schedule(shorter));
    }

    private static void assertRefused(Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        SeasonProblem.class,
                        problem -> assertThat(problem.reason()).isEqualTo(reason));
    }
}
