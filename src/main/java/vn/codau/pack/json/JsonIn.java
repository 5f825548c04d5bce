package vn.codau.pack.json;

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
public final class JsonIn extends JsonSweep {

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

    private final Symbols symbols = new Symbols();

    public JsonIn(InputStream in) {
        super(in);
    }

    public @Nullable String text() {
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
    public <T> @Nullable T value(Function<String, T> meaning) {
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
    public @Nullable Input input() {
        return value(symbols::input);
    }

    public @Nullable Decimal decimal() {
        return value(Decimal::of);
    }

    public @Nullable LocalDate date() {
        return value(Notation::date);
    }

    public <E extends Enum<E>> @Nullable E oneOf(Class<E> type) {
        return value(text -> Notation.constant(type, text));
    }

    public @Nullable Integer count() {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
                || !COUNT.matcher(parser.getString()).matches()) {
            skip(Malformed.NOT_A_COUNT);
            return null;
        }
        return Integer.valueOf(parser.getString());
    }

    public @Nullable Boolean flag() {
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
    public <T> void list(List<@Nullable T> list, int most, Supplier<? extends @Nullable T> element) {
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
    public <T> Map<String, T> map(int most, Supplier<? extends @Nullable T> value) {
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
