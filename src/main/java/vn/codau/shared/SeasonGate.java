package vn.codau.shared;

/** Opens and refuses commands by the phase that a season is in; known to modules that a season knows nothing of. */
public interface SeasonGate {

    /**
     * Refuses a command that is not open now, by the server's clock.
     *
     * @throws DomainProblem if the season's phase does not allow the command, or there is no such season
     */
    void require(SeasonId season, Command command);
}
