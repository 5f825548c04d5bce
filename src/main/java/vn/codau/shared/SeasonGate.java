package vn.codau.shared;

/** Opens or refuses a command by the phase that its season is in. */
public interface SeasonGate {

    /** Refuses the command unless the season's present phase allows it. */
    void require(SeasonId season, Command command);
}
