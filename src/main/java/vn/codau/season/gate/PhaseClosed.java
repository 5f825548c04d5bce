package vn.codau.season.gate;

import vn.codau.shared.Command;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.Phase;

/** The season's phase does not allow the command. */
public final class PhaseClosed extends DomainProblem {

    private static final long serialVersionUID = 1L;

    private final Phase phase;
    private final Command command;

    PhaseClosed(Phase phase, Command command) {
        super("season.problem.phaseClosed", phase.step(), command.name());
        this.phase = phase;
        this.command = command;
    }

    /** The phase that the season is in. */
    public Phase phase() {
        return phase;
    }

    /** What was to be done. */
    public Command command() {
        return command;
    }
}
