package vn.codau.jobs;

import java.nio.file.Path;

/** What a job knows of itself while it runs. Everything here is quick and touches no database. */
public interface JobContext {

    /** Who asked for it, as people call them; the portal's own name where nobody did. */
    String askedBy();

    /** Says how many steps it takes. */
    void expect(int steps);

    /**
     * One step more is done.
     *
     * @see #requireGoing()
     */
    void step();

    /**
     * To be asked wherever the work can be left: it is called off, this node is to stop, or another node has taken over.
     * Nothing must catch what this throws.
     */
    void requireGoing();

    /** Where a file may lie that the job makes; it is gone when the job ends, however that is. */
    Path scratch(String name);
}
