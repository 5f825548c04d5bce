package vn.codau.access;

import vn.codau.shared.Phase;

/**
 * How a command is tried.
 *
 * @param phase in which the command is open
 */
public record CommandTrial(Phase phase, Given given) {

    /** Makes, as the standing body, what the command needs. */
    @FunctionalInterface
    public interface Given {

        /** The command itself, with everything right but perhaps the actor. It is rolled back afterwards. */
        Runnable on(AccessFixture ground);
    }

    /** A command of no season, or one that is open in set-up. */
    public static CommandTrial of(Given given) {
        return new CommandTrial(Phase.SETUP, given);
    }
}
