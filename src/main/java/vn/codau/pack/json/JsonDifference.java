package vn.codau.pack.json;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import vn.codau.engine.problem.Problem;

/** Compares two JSON texts token by token and says where they differ. */
public final class JsonDifference {

    private static final int MOST_NAMED = 20;

    private JsonDifference() {}

    /** What {@code sealed} has otherwise than {@code recomputed}; layout does not matter, the order of keys does. */
    public static List<Problem> between(InputStream sealed, InputStream recomputed) {
        var differences = new ArrayList<Problem>();
        try (var one = JsonText.parser(sealed);
                var other = JsonText.parser(recomputed)) {
            compare(one, other, differences);
        } catch (JacksonException broken) {
            var place = broken.getLocation();
            differences.add(Problem.at(
                    "",
                    Malformed.NOT_JSON,
                    place == null ? 0 : place.getLineNr(),
                    place == null ? 0 : place.getColumnNr()));
        }
        return differences;
    }

    /** To the end of both, or to where they are no longer about the same things. */
    private static void compare(JsonParser one, JsonParser other, List<Problem> differences) {
        while (differences.size() < MOST_NAMED) {
            var token = one.nextToken();
            var expected = other.nextToken();
            if (token == null && expected == null) {
                return;
            }
            if (token != expected || !value(one).equals(value(other))) {
                differences.add(Problem.at(path(one), Malformed.DIFFERS, value(one), value(other)));
                if (!isScalar(token) || !isScalar(expected)) {
                    return;
                }
            }
        }
    }

    private static boolean isScalar(@Nullable JsonToken token) {
        return token != null && token.isScalarValue();
    }

    private static String value(JsonParser parser) {
        var token = parser.currentToken();
        return token == null || token.isStructStart() || token.isStructEnd()
                ? String.valueOf(token)
                : parser.getString();
    }

    /** As in a problem's path: {@code clusters[0].standings[1].total}. */
    private static String path(JsonParser parser) {
        return path(parser.streamReadContext());
    }

    private static String path(TokenStreamContext context) {
        if (context.inRoot()) {
            return "";
        }
        var holder = path(context.getParent());
        if (context.inArray()) {
            return holder + "[" + Math.max(context.getCurrentIndex(), 0) + "]";
        }
        var name = context.currentName();
        return name == null ? holder : holder.isEmpty() ? name : holder + "." + name;
    }
}
