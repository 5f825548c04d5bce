package vn.codau.pack;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.problem.InvalidInput;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.problem.Problem;
import vn.codau.engine.problem.Problems;
import vn.codau.engine.problem.Reason;

/**
 * Reads JSON by what is expected at each place, in one sweep and whatever the order of keys. What does not fit is noted
 * with its path and skipped, and reading goes on.
 */
final class JsonIn {

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final JsonParser parser;
    private final Symbols symbols = new Symbols();
    private final Problems problems = new Problems();
    private final List<Place> places = new ArrayList<>();
    private int depth;

    JsonIn(InputStream in) {
        this.parser = JsonText.parser(in);
    }

    /** Everything that was noted; where it is as much as can be noted, the last one says so. */
    List<Problem> problems() {
        var noted = new ArrayList<>(problems.list());
        if (problems.isFull()) {
            noted.add(Problem.at("", Malformed.TOO_MANY_PROBLEMS, Problems.MOST));
        }
        return noted;
    }

    /**
     * Reads the whole text with {@code root}.
     *
     * @return whether it was JSON to its end
     * @throws UncheckedIOException if the stream cannot be read
     */
    boolean read(Runnable root) {
        try {
            if (parser.nextToken() != null) {
                root.run();
                if (parser.nextToken() == null) {
                    return true;
                }
            }
            broken(Malformed.NOT_JSON);
        } catch (StreamConstraintsException tooMuch) {
            broken(Malformed.TOO_LARGE);
        } catch (JacksonIOException unreadable) {
            if (!(unreadable.getCause() instanceof CharacterCodingException)) {
                throw new UncheckedIOException(unreadable.getCause());
            }
            broken(Malformed.NOT_UTF8);
        } catch (JacksonException broken) {
            broken(Malformed.NOT_JSON);
        } catch (Enough enough) {
            // What ended it has been noted.
        }
        return false;
    }

    private void broken(Malformed reason) {
        var place = parser.currentLocation();
        addAll(List.of(Problem.at("", reason, place.getLineNr(), place.getColumnNr())));
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
            var place = top();
            var key = parser.currentName();
            place.key = key;
            parser.nextToken();
            if (place.add(key)) {
                return key;
            }
            refuse(Malformed.REPEATED_KEY);
        }
        depth--;
        return null;
    }

    /** Notes that the current key is not known here, and skips its value. */
    void unknownKey() {
        refuse(Malformed.UNKNOWN_KEY);
    }

    /** Enters an array; false, with the value skipped, if there is none. */
    boolean array() {
        return enter(JsonToken.START_ARRAY, "array");
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
            requireAtMost(most, list.size() + 1);
            list.add(element.get());
        }
    }

    /** Ends reading where there is more of something than a pack can hold. */
    void requireAtMost(int most, int count) {
        if (count > most) {
            problem("", Malformed.TOO_MANY, most);
            throw new Enough();
        }
    }

    /** Goes to the array's next element; false at its end. */
    boolean element() {
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            depth--;
            return false;
        }
        top().index++;
        return true;
    }

    private boolean enter(JsonToken start, String expected) {
        if (parser.currentToken() != start) {
            refuse(Malformed.WRONG_TYPE, expected);
            return false;
        }
        if (depth == places.size()) {
            places.add(new Place());
        }
        depth++;
        top().clear();
        return true;
    }

    private Place top() {
        return places.get(depth - 1);
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

    // --- values

    @Nullable
    String text() {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            refuse(Malformed.WRONG_TYPE, "string");
            return null;
        }
        var text = symbols.of(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        if (text == null) {
            refuse(Malformed.BROKEN_TEXT);
        }
        return text;
    }

    /** The input of a score that is one value. */
    @Nullable
    Input input() {
        var text = text();
        return text == null ? null : symbols.input(text);
    }

    @Nullable
    Decimal decimal() {
        var text = text();
        if (text == null) {
            return null;
        }
        try {
            return Decimal.of(text);
        } catch (InvalidInput refused) {
            refuse(refused);
            return null;
        }
    }

    @Nullable
    Integer count() {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
                || !COUNT.matcher(parser.getString()).matches()) {
            refuse(Malformed.NOT_A_COUNT);
            return null;
        }
        return Integer.valueOf(parser.getString());
    }

    /** Reads an object whose values are counts. */
    void counts(Map<String, Integer> counts) {
        if (object()) {
            for (String key; (key = key()) != null; ) {
                requireAtMost(Most.UNITS, counts.size() + 1);
                var count = count();
                if (count != null) {
                    counts.put(key, count);
                }
            }
        }
    }

    /** Reads the name of the format, which can only be this one. */
    void requireFormat(String format) {
        var name = text();
        if (name != null && !name.equals(format)) {
            problem("", Malformed.WRONG_FORMAT, name, format);
        }
    }

    @Nullable
    Boolean flag() {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> {
                refuse(Malformed.WRONG_TYPE, "true, false");
                yield null;
            }
        };
    }

    @Nullable
    LocalDate date() {
        var text = text();
        if (text == null) {
            return null;
        }
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            // Refused below like any other text that is no date.
        }
        problem("", Malformed.NOT_A_DATE, text);
        return null;
    }

    <E extends Enum<E>> @Nullable E oneOf(Class<E> type) {
        var text = text();
        if (text == null) {
            return null;
        }
        try {
            return Enum.valueOf(type, text);
        } catch (IllegalArgumentException unknown) {
            var names = Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            problem("", Malformed.NOT_ONE_OF, text, names);
            return null;
        }
    }

    // --- problems

    /** Notes which of these keys the object that was just left lacks; true if it has them all. */
    boolean require(String... keys) {
        var left = places.get(depth);
        boolean complete = true;
        for (var key : keys) {
            if (!left.has(key)) {
                problem(key, Malformed.MISSING_KEY);
                complete = false;
            }
        }
        return complete;
    }

    /** Notes which of these keys, which do not belong to it, the object that was just left has. */
    void refuseKeys(String... keys) {
        var left = places.get(depth);
        for (var key : keys) {
            if (left.has(key)) {
                problem(key, Malformed.UNUSED_KEY);
            }
        }
    }

    /** Notes that the current value was refused. */
    void refuse(InvalidInput refused) {
        problem("", refused.problem().reason(), refused.problem().arguments().toArray());
    }

    /** Notes what was refused about the object that was just left. */
    void refuse(InvalidSeason refused) {
        add(path(), refused.problems());
    }

    void problem(String within, Reason reason, Object... arguments) {
        add(path(), List.of(Problem.at(within, reason, arguments)));
    }

    /** Notes what was found wrong with the whole after it had been read. */
    void addAll(List<Problem> found) {
        problems.addAll("", found);
    }

    private void add(String path, List<Problem> found) {
        problems.addAll(path, found);
        if (problems.isFull()) {
            throw new Enough();
        }
    }

    private void refuse(Reason reason, Object... arguments) {
        problem("", reason, arguments);
        parser.skipChildren();
    }

    /** Where reading is, such as {@code clusters[0].scores[3].input}. */
    String path() {
        var path = new StringBuilder();
        for (var place : places.subList(0, depth)) {
            if (place.index >= 0) {
                path.append('[').append(place.index).append(']');
            } else if (place.key != null) {
                path.append(path.isEmpty() ? "" : ".").append(place.key);
            }
        }
        return path.toString();
    }

    /** An object with the keys met so far, or an array with the index of the current element. Used again and again. */
    private static final class Place {

        private static final int FEW = 16;

        private final List<String> keys = new ArrayList<>();
        private final Set<String> manyKeys = new HashSet<>();
        private @Nullable String key;
        private int index;

        void clear() {
            keys.clear();
            manyKeys.clear();
            key = null;
            index = -1;
        }

        /** False if the key is repeated. */
        boolean add(String name) {
            if (keys.size() < FEW) {
                return !keys.contains(name) && keys.add(name);
            }
            return !keys.contains(name) && manyKeys.add(name);
        }

        boolean has(String name) {
            return keys.contains(name) || manyKeys.contains(name);
        }
    }

    /** Ends reading: whoever sent this gets enough to work on. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }
}
