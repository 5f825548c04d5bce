package vn.codau.shared.screen;

/**
 * How far something is. Every screen, card and mail takes it from here, so that no two of them disagree.
 *
 * <p>Only what is entered counts as done: a score of 0 is entered, a blank cell is not. What does not apply to somebody is
 * not in the total. Nothing to do is no progress, neither 0 % nor 100 %.
 *
 * @param done how many are finished
 * @param total how many there are to finish
 */
public record Progress(int done, int total) {

    public Progress {
        if (done < 0 || done > total) {
            throw new IllegalArgumentException(done + " of " + total);
        }
    }

    /** What stands open. */
    public int open() {
        return total - done;
    }

    /** Whether there is anything to do at all. */
    public boolean isEmpty() {
        return total == 0;
    }

    public boolean isComplete() {
        return total > 0 && done == total;
    }

    /** Hundredths, rounded down: 100 is said only when nothing is open, and of nothing it is 0. */
    public int percent() {
        return isEmpty() ? 0 : (int) (100L * done / total);
    }

    /** Both taken together. */
    public Progress plus(Progress other) {
        return new Progress(Math.addExact(done, other.done), Math.addExact(total, other.total));
    }
}
