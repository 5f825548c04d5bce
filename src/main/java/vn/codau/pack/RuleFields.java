package vn.codau.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.criteria.Rule;
import vn.codau.engine.criteria.RuleReader;
import vn.codau.engine.criteria.RuleTypes;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.problem.InvalidInput;
import vn.codau.engine.problem.InvalidSeason;
import vn.codau.engine.problem.Problems;

/**
 * The fields of a rule. A rule is read as a small tree first, for its type may be the last of its keys; then the type
 * itself asks for its fields, and what it did not ask for is unknown.
 */
final class RuleFields implements RuleReader {

    private static final int MOST_ENTRIES = 1_000;

    private final Map<String, Object> values;
    private final String path;
    private final Problems problems;
    private final Set<String> asked = new HashSet<>();

    private RuleFields(Map<String, Object> values, String path, Problems problems) {
        this.values = values;
        this.path = path;
        this.problems = problems;
    }

    /** The rule that is the current value, or null with its problems noted. */
    static @Nullable Rule rule(JsonIn in) {
        var values = values(in);
        if (values == null) {
            return null;
        }
        var problems = new Problems();
        var fields = new RuleFields(values, "", problems);
        var rule = fields.rule();
        fields.refuseUnasked();
        if (!problems.isEmpty()) {
            in.refuse(new InvalidSeason(problems.list()));
            return null;
        }
        return rule;
    }

    private @Nullable Rule rule() {
        var type = text("type");
        var read = RuleTypes.BY_NAME.get(type);
        if (read == null) {
            asked.addAll(values.keySet());
            if (values.get("type") instanceof String) {
                var known = String.join(", ", new TreeSet<>(RuleTypes.BY_NAME.keySet()));
                problems.add("type", Malformed.NOT_ONE_OF, type, known);
            }
            return null;
        }
        try {
            return read.apply(this);
        } catch (InvalidSeason refused) {
            // Where a field is malformed, it has been said, and what follows from its stand-in is noise.
            if (problems.isEmpty()) {
                problems.addAll("", refused.problems());
            }
            return null;
        }
    }

    @Override
    public Decimal decimal(String field) {
        return required(field) ? optionalDecimal(field).orElse(Decimal.ZERO) : Decimal.ZERO;
    }

    @Override
    public Optional<Decimal> optionalDecimal(String field) {
        return value(field, String.class, "string").flatMap(text -> {
            try {
                return Optional.of(Decimal.of(text));
            } catch (InvalidInput refused) {
                var problem = refused.problem();
                problems.add(at(field), problem.reason(), problem.arguments().toArray());
                return Optional.empty();
            }
        });
    }

    @Override
    public String text(String field) {
        return required(field) ? value(field, String.class, "string").orElse("") : "";
    }

    @Override
    public boolean flag(String field) {
        return value(field, Boolean.class, "true, false").orElse(false);
    }

    @Override
    public <T> List<T> list(String field, Function<RuleReader, T> entry) {
        var entries = new ArrayList<T>();
        if (!required(field)) {
            return entries;
        }
        var elements = value(field, List.class, "array").orElse(List.of());
        for (int i = 0; i < elements.size(); i++) {
            var place = at(field) + "[" + i + "]";
            if (elements.get(i) instanceof Map<?, ?> element) {
                var fields = new RuleFields(asFields(element), place + ".", problems);
                entries.add(built(fields, entry));
                fields.refuseUnasked();
            } else {
                problems.add(place, Malformed.WRONG_TYPE, "object");
            }
        }
        return entries;
    }

    /** A nested part that refuses itself says so where it stands. */
    private static <T> T built(RuleFields fields, Function<RuleReader, T> entry) {
        try {
            return entry.apply(fields);
        } catch (InvalidSeason refused) {
            var place = fields.path.substring(0, fields.path.length() - 1);
            throw new InvalidSeason(refused.problems().stream()
                    .map(problem -> problem.within(place))
                    .toList());
        }
    }

    @SuppressWarnings("unchecked") // Every key of a parsed object is a string.
    private static Map<String, Object> asFields(Map<?, ?> element) {
        return (Map<String, Object>) element;
    }

    private boolean required(String field) {
        boolean present = values.containsKey(field);
        problems.require(present, at(field), Malformed.MISSING_KEY);
        asked.add(field);
        return present;
    }

    private <T> Optional<T> value(String field, Class<T> type, String expected) {
        asked.add(field);
        var value = values.get(field);
        if (value == null || type.isInstance(value)) {
            return Optional.ofNullable(type.cast(value));
        }
        problems.add(at(field), Malformed.WRONG_TYPE, expected);
        return Optional.empty();
    }

    private void refuseUnasked() {
        for (var key : values.keySet()) {
            problems.require(asked.contains(key), at(key), Malformed.UNKNOWN_KEY);
        }
    }

    private String at(String field) {
        return path + field;
    }

    // --- the small tree

    private static @Nullable Map<String, Object> values(JsonIn in) {
        var values = new LinkedHashMap<String, Object>();
        if (!in.object()) {
            return null;
        }
        boolean readable = true;
        for (String key; (key = in.key()) != null; ) {
            var value = value(in);
            readable &= value != null;
            if (value != null) {
                values.put(key, value);
            }
        }
        return readable ? values : null;
    }

    private static @Nullable Object value(JsonIn in) {
        if (in.isObject()) {
            return values(in);
        }
        if (in.isArray()) {
            return elements(in);
        }
        return in.isFlag() ? in.flag() : in.text();
    }

    private static @Nullable List<Object> elements(JsonIn in) {
        var elements = new ArrayList<Object>();
        in.array();
        boolean readable = true;
        while (in.element()) {
            var value = value(in);
            readable &= value != null;
            if (value != null && elements.size() < MOST_ENTRIES) {
                elements.add(value);
            } else if (value != null) {
                in.problem("", Malformed.TOO_LARGE, MOST_ENTRIES);
                readable = false;
            }
        }
        return readable ? elements : null;
    }
}
