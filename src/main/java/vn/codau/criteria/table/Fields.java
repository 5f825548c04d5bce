package vn.codau.criteria.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of something that is being drawn up, as they were typed: a text for each, whether or not it makes sense yet,
 * with other fields or lists of them inside. A blank text is no field.
 */
public final class Fields {

    /** Holds a {@code String}, {@code Fields} or a {@code List<Fields>} for each name. */
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Takes over a tree of maps, lists and scalars; what is blank or empty is left out. */
    public static Fields of(Map<?, ?> tree) {
        var fields = new Fields();
        tree.forEach((name, value) -> fields.take(String.valueOf(name), value));
        return fields;
    }

    private void take(String name, Object value) {
        switch (value) {
            case null -> {
                // Nothing was typed.
            }
            case Map<?, ?> inner -> values.put(name, of(inner));
            case List<?> list -> {
                var entries = list(name);
                for (var entry : list) {
                    entries.add(entry instanceof Map<?, ?> inner ? of(inner) : of(Map.of("", String.valueOf(entry))));
                }
            }
            default -> set(name, value.toString());
        }
    }

    /** What was typed; empty if nothing was. */
    public String text(String name) {
        return values.get(name) instanceof String text ? text : "";
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** Keeps what was typed; a blank text removes the field. */
    public Fields set(String name, String text) {
        if (text.isBlank()) {
            values.remove(name);
        } else {
            values.put(name, text.strip());
        }
        return this;
    }

    /** Removes a field with all that is in it. */
    public void remove(String name) {
        values.remove(name);
    }

    /** The fields inside that one, if there are any. */
    public Optional<Fields> inner(String name) {
        return values.get(name) instanceof Fields fields ? Optional.of(fields) : Optional.empty();
    }

    /** The fields inside that one, which is made where it is not there yet. */
    public Fields open(String name) {
        return inner(name).orElseGet(() -> {
            var made = new Fields();
            values.put(name, made);
            return made;
        });
    }

    /** The list inside that field, which is made where it is not there yet and may be changed. */
    @SuppressWarnings("unchecked") // Only lists of fields are ever put in.
    public List<Fields> list(String name) {
        if (values.get(name) instanceof List<?> list) {
            return (List<Fields>) list;
        }
        var made = new ArrayList<Fields>();
        values.put(name, made);
        return made;
    }

    /** The names of the fields that are there. */
    public List<String> names() {
        return List.copyOf(values.keySet());
    }

    /** A copy to which nothing else refers. */
    public Fields copy() {
        return of(tree());
    }

    /** As a tree of maps, lists and texts; without what is empty. */
    public Map<String, Object> tree() {
        var tree = new LinkedHashMap<String, Object>();
        values.forEach((name, value) -> {
            var plain = plain(value);
            if (!isEmpty(plain)) {
                tree.put(name, plain);
            }
        });
        return tree;
    }

    private static boolean isEmpty(Object plain) {
        return switch (plain) {
            case Map<?, ?> map -> map.isEmpty();
            case List<?> list -> list.isEmpty();
            default -> false;
        };
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Fields fields -> fields.tree();
            case List<?> list -> list.stream().map(Fields::plain).toList();
            default -> value;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fields that && tree().equals(that.tree());
    }

    @Override
    public int hashCode() {
        return tree().hashCode();
    }

    @Override
    public String toString() {
        return tree().toString();
    }
}
