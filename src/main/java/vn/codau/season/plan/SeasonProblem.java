package vn.codau.season.plan;

import vn.codau.shared.DomainProblem;

/** Why something about a season is refused. */
public final class SeasonProblem extends DomainProblem {

    private static final long serialVersionUID = 1L;

    /** Which rule it breaks. */
    public enum Reason {
        /** The code is taken by another season. */
        CODE_TAKEN("season.problem.codeTaken"),
        /** The code has other characters than capitals, digits and hyphens. */
        CODE("season.problem.code"),
        /** A text that is needed is empty. */
        TEXT_MISSING("season.problem.textMissing"),
        /** The season ends before it begins. */
        DATES("season.problem.dates"),
        /** There is no such legal rule set. */
        LAW("season.problem.law"),
        /** A phase's dates are not in order. */
        WINDOW("season.problem.window"),
        /** Phases overlap or stand in the wrong order. */
        ORDER("season.problem.order"),
        /** New dates would end or reopen the present phase. */
        MOVES_PRESENT("season.problem.movesPresent"),
        /** There is nothing to close early. */
        NOT_TO_BE_CLOSED("season.problem.notToBeClosed"),
        /** Only what is over is reopened, for a time to come. */
        NOT_TO_BE_REOPENED("season.problem.notToBeReopened"),
        /** Only a phase that has begun is extended, beyond its end and for a time to come. */
        NOT_TO_BE_EXTENDED("season.problem.notToBeExtended"),
        /** There is no such season. */
        UNKNOWN("season.problem.unknown");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    private final Reason reason;

    public SeasonProblem(Reason reason, Object... arguments) {
        super(reason.key, arguments);
        this.reason = reason;
    }

    /** The rule that is broken. */
    public Reason reason() {
        return reason;
    }
}
