package vn.codau.platform.commandline;

/**
 * A command that needs no running portal. A module brings it as a public class with picocli's annotations for its name and
 * parameters, which {@code commandline.properties} lists.
 */
public interface TerminalCommand {

    /** Done, or found to be as it should. */
    int OK = 0;
    /** What was checked is not as it should be. */
    int NOT_OK = 1;
    /** Nothing was done or found out: the input, the database or the command line itself was not usable. */
    int INVALID = 2;

    /** Does it, says what there is to say, and gives the process's exit code. */
    int run(Terminal terminal);
}
