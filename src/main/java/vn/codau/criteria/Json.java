package vn.codau.criteria;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The JSON in which drafts and versions are kept. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static byte[] bytes(Map<String, ?> tree) {
        return MAPPER.writeValueAsBytes(tree);
    }

    static String text(Map<String, ?> tree) {
        return MAPPER.writeValueAsString(tree);
    }

    /** The tree of a text that the portal itself has written. */
    static Map<?, ?> tree(String text) {
        return MAPPER.readValue(text, Map.class);
    }

    static Map<?, ?> tree(byte[] text) {
        return tree(new String(text, StandardCharsets.UTF_8));
    }

    /** What is under that name, which is a tree itself; an empty one if there is nothing. */
    static Map<?, ?> inner(Map<?, ?> tree, String name) {
        return tree.get(name) instanceof Map<?, ?> inner ? inner : Map.of();
    }

    static List<?> list(Map<?, ?> tree, String name) {
        return tree.get(name) instanceof List<?> list ? list : List.of();
    }
}
