package vn.codau.jobs;

import java.util.List;

/**
 * A sentence that every reader sees in its own language.
 *
 * @param key of the translations
 * @param arguments texts and whole numbers only, for they are kept in the row
 */
public record JobText(String key, List<Object> arguments) {

    public JobText {
        arguments = List.copyOf(arguments);
    }

    /** With what its sentence names. */
    public static JobText of(String key, Object... arguments) {
        return new JobText(key, List.of(arguments));
    }
}
