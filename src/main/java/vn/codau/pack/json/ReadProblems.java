package vn.codau.pack.json;

import java.util.ArrayList;
import java.util.List;
import vn.codau.engine.problem.InvalidInput;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.problem.Problem;
import vn.codau.engine.problem.Problems;
import vn.codau.engine.problem.Reason;

/** What is found wrong with a text while it is read, each with the place where reading is. */
public final class ReadProblems {

    private final JsonPath places;
    private final Problems problems = new Problems();

    ReadProblems(JsonPath places) {
        this.places = places;
    }

    /** Where reading is, such as {@code clusters[0].scores[3].input}. */
    public String path() {
        return places.path();
    }

    /** Everything that was noted; where it is as much as can be noted, the last one says so. */
    public List<Problem> list() {
        var noted = new ArrayList<>(problems.list());
        if (problems.isFull()) {
            noted.add(Problem.at("", Malformed.TOO_MANY_PROBLEMS, Problems.MOST));
        }
        return noted;
    }

    /** Notes something about the current value, or about that key of the object that was just left. */
    public void note(String key, Reason reason, Object... arguments) {
        note(List.of(Problem.at(key, reason, arguments)));
    }

    /** Notes that the current value was refused. */
    public void note(InvalidInput refused) {
        note(List.of(refused.problem()));
    }

    /** Notes what was refused about the object that was just left. */
    public void note(InvalidSeason refused) {
        note(refused.problems());
    }

    private void note(List<Problem> found) {
        problems.addAll(places.path(), found);
        if (problems.isFull()) {
            throw new Enough();
        }
    }

    /** Notes what is wrong with the text as a whole; reading has ended anyway. */
    public void noteOfWhole(List<Problem> found) {
        problems.addAll("", found);
    }

    /** Notes which of these keys the object that was just left lacks; true if it has them all. */
    public boolean require(String... keys) {
        boolean complete = true;
        for (var key : keys) {
            if (!places.hadKey(key)) {
                note(key, Malformed.MISSING_KEY);
                complete = false;
            }
        }
        return complete;
    }

    /** Notes which of these keys, which do not belong to it, the object that was just left has. */
    public void refuseKeys(String... keys) {
        for (var key : keys) {
            if (places.hadKey(key)) {
                note(key, Malformed.UNUSED_KEY);
            }
        }
    }

    /** Ends reading where there is more of something than a pack can hold. */
    public void requireAtMost(int most, int count) {
        if (count > most) {
            note("", Malformed.TOO_MANY, most);
            throw new Enough();
        }
    }

    /** Ends reading: whoever sent this gets enough to work on. */
    static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Enough() {
            super(null, null, false, false);
        }
    }
}
