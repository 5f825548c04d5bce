package vn.codau.pack.json;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Goes through the objects and arrays of a JSON text by what is expected at each place, in one sweep and whatever the
 * order of keys. What does not fit is noted with its path and skipped, and reading goes on.
 */
class JsonSweep {

    final JsonParser parser;
    private final JsonPath places = new JsonPath();
    private final ReadProblems findings = new ReadProblems(places);

    JsonSweep(InputStream in) {
        this.parser = JsonText.parser(in);
    }

    /**
     * Reads the whole text with {@code root}.
     *
     * @return whether it was JSON to its end
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public boolean read(Runnable root) {
        try {
            var broken = JsonText.readToEnd(parser, root);
            findings.noteOfWhole(broken.stream().toList());
            return broken.isEmpty();
        } catch (ReadProblems.Enough enough) {
            // What ended it has been noted.
            return false;
        }
    }

    /** What was found wrong so far, to be added to. */
    public ReadProblems findings() {
        return findings;
    }

    /** Enters an object; false, with the value skipped, if there is none. */
    public boolean object() {
        return enter(JsonToken.START_OBJECT, "object");
    }

    /** The next key of the object, with its value to be read next; null at its end. */
    public @Nullable String key() {
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
    public void unknownKey() {
        skip(Malformed.UNKNOWN_KEY);
    }

    /** Enters an array; false, with the value skipped, if there is none. */
    public boolean array() {
        return enter(JsonToken.START_ARRAY, "array");
    }

    /** Goes to the array's next element; false at its end. */
    public boolean element() {
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            places.leave();
            return false;
        }
        places.goToNextElement();
        return true;
    }

    public boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    public boolean isArray() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    public boolean isFlag() {
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

    /** Notes what is wrong with the current value, and skips it. */
    void skip(Malformed reason, Object... arguments) {
        findings.note("", reason, arguments);
        parser.skipChildren();
    }
}
