package vn.codau.pack.json;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import vn.codau.engine.problem.Problem;

/**
 * JSON as this portal accepts it: strict UTF-8, and no token or nesting beyond what a pack can need, so that a hostile
 * file is refused before it costs anything.
 */
final class JsonText {

    private static final int DEEPEST = 200;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_NUMBER = 40;

    /** A code may be a name too, so both may be as long. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_TEXT)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private JsonText() {}

    /**
     * Reads the whole text, whose root value {@code root} reads.
     *
     * @return what is wrong with it as JSON, and where; empty where nothing is
     * @throws UncheckedIOException if the stream cannot be read
     */
    static Optional<Problem> readToEnd(JsonParser parser, Runnable root) {
        try {
            if (parser.nextToken() != null) {
                root.run();
                if (parser.nextToken() == null) {
                    return Optional.empty();
                }
            }
            return Optional.of(broken(parser, Malformed.NOT_JSON));
        } catch (StreamConstraintsException tooMuch) {
            return Optional.of(broken(parser, Malformed.TOO_LARGE));
        } catch (JacksonIOException unreadable) {
            if (!(unreadable.getCause() instanceof CharacterCodingException)) {
                throw new UncheckedIOException(unreadable.getCause());
            }
            return Optional.of(broken(parser, Malformed.NOT_UTF8));
        } catch (JacksonException broken) {
            return Optional.of(broken(parser, Malformed.NOT_JSON));
        }
    }

    private static Problem broken(JsonParser parser, Malformed reason) {
        var place = parser.currentLocation();
        return Problem.at("", reason, place.getLineNr(), place.getColumnNr());
    }

    static JsonParser parser(InputStream in) {
        return FACTORY.createParser(ObjectReadContext.empty(), new Utf8Reader(in));
    }
}
