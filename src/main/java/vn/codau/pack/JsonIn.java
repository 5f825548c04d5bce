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
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.problem.InvalidInput;

/**
 * Reads JSON by what is expected at each place, in one sweep and whatever the order of keys. What does not fit is noted
 * with its path and skipped, and reading goes on.
 */
final class JsonIn {

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

    private final JsonParser parser;
    private final Symbols symbols = new Symbols();
    private final Places places = new Places();
    private final Findings findings = new Findings(places);

    JsonIn(InputStream in) {
        this.parser = JsonText.parser(in);
    }

    /**
     * Reads the whole text with {@code root}.
     *
     * @return whether it was JSON to its end
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    boolean read(Runnable root) {
        try {
            var broken = JsonText.readToEnd(parser, root);
            findings.noteOfWhole(broken.stream().toList());
            return broken.isEmpty();
        } catch (Findings.Enough enough) {
            // What ended it has been noted.
            return false;
        }
    }

    /** What was found wrong so far, to be added to. */
    Findings findings() {
        return findings;
    }

    // --- structure

    /** Enters an object; false, with the value skipped, if there is none. */
    boolean object() {
        return enter(JsonToken.START_OBJECT, "object");
    }

    /** The next key of the object, with its value to be read next; null at its end. */
    @Nullable
    String key() {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var key = parser.currentName();
            parser.nextToken();
            if (places.goToKey(key)) {
                return key;
            }
            skip(Malformed.REPEATED_KEY);
        }
        places.leave();
        return null;
    }

    /** Notes that the current key is not known here, and skips its value. */
    void unknownKey() {
        skip(Malformed.UNKNOWN_KEY);
    }

    /** Enters an array; false, with the value skipped, if there is none. */
    boolean array() {
        return enter(JsonToken.START_ARRAY, "array");
    }

    /** Goes to the array's next element; false at its end. */
    boolean element() {
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            places.leave();
            return false;
        }
        places.goToNextElement();
        return true;
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
            findings.requireAtMost(most, list.size() + 1);
            list.add(element.get());
        }
    }

    /** Reads every value of an object with {@code value}, and leaves out what could not be read. */
    <T> Map<String, T> map(int most, Supplier<? extends @Nullable T> value) {
        var values = new LinkedHashMap<String, T>();
        if (object()) {
            for (String key; (key = key()) != null; ) {
                findings.requireAtMost(most, values.size() + 1);
                var read = value.get();
                if (read != null) {
                    values.put(key, read);
                }
            }
        }
        return values;
    }

    boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    boolean isArray() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    boolean isFlag() {
        return parser.currentToken() == JsonToken.VALUE_TRUE || parser.currentToken() == JsonToken.VALUE_FALSE;
    }

    private boolean enter(JsonToken start, String expected) {
        if (parser.currentToken() != start) {
            skip(Malformed.WRONG_TYPE, expected);
            return false;
        }
        places.enter();
        return true;
    }

    private void skip(Malformed reason, Object... arguments) {
        findings.note("", reason, arguments);
        parser.skipChildren();
    }

    // --- values: null where there is no such value, with the reason noted

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
            findings.note(refused);
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
}
