package vn.codau.pack;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.problem.InvalidInput;

/** Reads the values of a pack. Each reader gives null where there is no such value, with the reason noted. */
final class JsonIn extends JsonSweep {

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

    private final Symbols symbols = new Symbols();

    JsonIn(InputStream in) {
        super(in);
    }

    @Nullable
    String text() {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            skip(Malformed.WRONG_TYPE, "string");
            return null;
        }
        var text = symbols.of(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        if (text == null) {
            skip(Malformed.BROKEN_TEXT);
        }
        return text;
    }

    /** What a text stands for; {@code meaning} refuses it where it stands for nothing. */
    <T> @Nullable T value(Function<String, T> meaning) {
        var text = text();
        if (text == null) {
            return null;
        }
        try {
            return meaning.apply(text);
        } catch (InvalidInput refused) {
            findings().note(refused);
            return null;
        }
    }

    /** The input of a score that is one value. */
    @Nullable
    Input input() {
        return value(symbols::input);
    }

    @Nullable
    Decimal decimal() {
        return value(Decimal::of);
    }

    @Nullable
    LocalDate date() {
        return value(Notation::date);
    }

    <E extends Enum<E>> @Nullable E oneOf(Class<E> type) {
        return value(text -> Notation.constant(type, text));
    }

    @Nullable
    Integer count() {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
                || !COUNT.matcher(parser.getString()).matches()) {
            skip(Malformed.NOT_A_COUNT);
            return null;
        }
        return Integer.valueOf(parser.getString());
    }

    @Nullable
    Boolean flag() {
        if (!isFlag()) {
            skip(Malformed.WRONG_TYPE, "true, false");
            return null;
        }
        return parser.currentToken() == JsonToken.VALUE_TRUE;
    }

    /**
     * Reads every element of an array with {@code element}. Null stands for one that could not be read, and for all of
     * them where there is no array.
     */
    <T> void list(List<@Nullable T> list, int most, Supplier<? extends @Nullable T> element) {
        if (!array()) {
            list.add(null);
            return;
        }
        while (element()) {
            findings().requireAtMost(most, list.size() + 1);
            list.add(element.get());
        }
    }

    /** Reads every value of an object with {@code value}, and leaves out what could not be read. */
    <T> Map<String, T> map(int most, Supplier<? extends @Nullable T> value) {
        var values = new LinkedHashMap<String, T>();
        if (object()) {
            for (String key; (key = key()) != null; ) {
                findings().requireAtMost(most, values.size() + 1);
                var read = value.get();
                if (read != null) {
                    values.put(key, read);
                }
            }
        }
        return values;
    }
}
