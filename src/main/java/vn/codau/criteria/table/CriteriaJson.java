package vn.codau.criteria.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The JSON in which drafts and versions are kept. */
public final class CriteriaJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CriteriaJson() {}

    public static byte[] bytes(Map<String, ?> tree) {
        return MAPPER.writeValueAsBytes(tree);
    }

    public static String text(Map<String, ?> tree) {
        return MAPPER.writeValueAsString(tree);
    }

    /** The tree of a text that the portal itself has written. */
    public static Map<?, ?> tree(String text) {
        return MAPPER.readValue(text, Map.class);
    }

    public static Map<?, ?> tree(byte[] text) {
        return tree(new String(text, StandardCharsets.UTF_8));
    }

    /** What is under that name, which is a tree itself; an empty one if there is nothing. */
    public static Map<?, ?> inner(Map<?, ?> tree, String name) {
        return tree.get(name) instanceof Map<?, ?> inner ? inner : Map.of();
    }

    public static List<?> list(Map<?, ?> tree, String name) {
        return tree.get(name) instanceof List<?> list ? list : List.of();
    }
}
