package vn.codau.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON text to plain trees (LinkedHashMap, ArrayList, String, Integer, Boolean, null) and back. */
public final class Json {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    public static Map<String, Object> read(String text) {
        return MAPPER.readValue(text, new TypeReference<>() {});
    }

    /** The pack of that file name under {@code src/test/resources/packs}. */
    public static Map<String, Object> pack(String fileName) {
        try (InputStream in =
                Objects.requireNonNull(Json.class.getResourceAsStream("/packs/" + fileName), "no pack " + fileName)) {
            return MAPPER.readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(@Nullable Object tree) {
        return MAPPER.writeValueAsString(tree);
    }
}
