package vn.codau.engine.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * One thing that is wrong, and where.
 *
 * @param path the place, relative to what was checked, such as {@code clusters[0].scores[3].input}; empty for the whole
 * @param reason why it is refused
 * @param arguments what the reason's sentence names, in order: the offending text, a limit, the values allowed
 */
public record Problem(String path, Reason reason, List<String> arguments) {

    private static final int MOST_SHOWN = 60;
    private static final int LONGEST_PATH = 1_000;

    public Problem {
        path = shortened(path, LONGEST_PATH);
        arguments = arguments.stream().map(Problem::shortened).toList();
    }

    public static Problem at(String path, Reason reason, Object... arguments) {
        return new Problem(
                path, reason, Arrays.stream(arguments).map(Objects::toString).toList());
    }

    /** Enough of somebody's text to recognise it, never a megabyte of it. */
    public static String shortened(String text) {
        return shortened(text, MOST_SHOWN);
    }

    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most) + "…";
    }

    /** The same problem, seen from the thing that holds the checked one at {@code holder}. */
    public Problem within(String holder) {
        if (holder.isEmpty()) {
            return this;
        }
        var separator = path.isEmpty() || path.startsWith("[") ? "" : ".";
        return new Problem(holder + separator + path, reason, arguments);
    }
}
