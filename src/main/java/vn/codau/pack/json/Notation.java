package vn.codau.pack.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.codau.engine.problem.InvalidInput;

/** What a text in a pack stands for, where it is neither a decimal nor just a text: a day, an instant, a constant. */
public final class Notation {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Notation() {}

    /**
     * The day, in digits of a fixed number: Java itself takes years of nine digits too.
     *
     * @throws InvalidInput if there is no such day
     */
    static LocalDate date(String text) {
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            // Refused below like any other text that is no date.
        }
        throw new InvalidInput(Malformed.NOT_A_DATE, text);
    }

    /**
     * The instant.
     *
     * @throws InvalidInput if the text is none
     */
    public static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException noInstant) {
            throw new InvalidInput(Malformed.NOT_A_DATE, text);
        }
    }

    /**
     * The constant of that name.
     *
     * @throws InvalidInput if the type has none
     */
    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException unknown) {
            var known = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            throw new InvalidInput(Malformed.NOT_ONE_OF, name, known);
        }
    }

    /**
     * The name of the format, which can only be this one.
     *
     * @throws InvalidInput if it is another
     */
    public static String format(String format, String name) {
        if (!name.equals(format)) {
            throw new InvalidInput(Malformed.WRONG_FORMAT, name, format);
        }
        return name;
    }
}
