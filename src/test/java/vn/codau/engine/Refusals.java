package vn.codau.engine;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.codau.engine.problem.InvalidInput;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.problem.Problem;

/** What something was refused for. */
public final class Refusals {

    private Refusals() {}

    /** Why one typed value is refused. */
    public static Problem refusalOf(ThrowingCallable call) {
        return catchThrowableOfType(InvalidInput.class, call).problem();
    }

    /** Everything for which a season or a part of one is refused. */
    public static List<Problem> refusalsOf(ThrowingCallable call) {
        return catchThrowableOfType(InvalidSeason.class, call).problems();
    }
}
