package vn.codau.pack;

import java.io.InputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

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

    static JsonParser parser(InputStream in) {
        return FACTORY.createParser(ObjectReadContext.empty(), new Utf8Reader(in));
    }
}
