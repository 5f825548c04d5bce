package vn.codau.pack;

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
    private final Places places = new Places();
    private final Findings findings = new Findings(places);

    JsonSweep(InputStream in) {
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

    /** Notes what is wrong with the current value, and skips it. */
    void skip(Malformed reason, Object... arguments) {
        findings.note("", reason, arguments);
        parser.skipChildren();
    }
}
