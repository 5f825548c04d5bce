package vn.codau.engine.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects everything that is wrong with one thing, so that it is told at once and not one by one. Holds {@value #MOST}
 * at most: nobody works through more at a time, and a file made to be wrong in a million places must not fill the memory.
 */
public final class Problems {

    public static final int MOST = 1_000;

    private final List<Problem> found = new ArrayList<>();

    /** Notes a problem unless {@code holds}. */
    public Problems require(boolean holds, String path, Reason reason, Object... arguments) {
        if (!holds) {
            add(path, reason, arguments);
        }
        return this;
    }

    /** Notes a problem where a text that is asked for is empty or only white space. */
    public Problems requireText(String text, String path) {
        return require(!text.isBlank(), path, Flaw.EMPTY_TEXT);
    }

    /** Takes over what was found wrong with the part at {@code path}. */
    public void addAll(String path, List<Problem> problems) {
        problems.stream().limit(MOST - found.size()).forEach(problem -> found.add(problem.within(path)));
    }

    /** Notes a problem. */
    public void add(String path, Reason reason, Object... arguments) {
        if (!isFull()) {
            found.add(Problem.at(path, reason, arguments));
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether further problems are dropped, so that looking for them is in vain. */
    public boolean isFull() {
        return found.size() >= MOST;
    }

    public List<Problem> list() {
        return List.copyOf(found);
    }

    /**
     * Ends the checking.
     *
     * @throws InvalidSeason with all that was found, if anything was
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidSeason(found);
        }
    }
}
