package vn.codau.pack.season;

import java.util.ArrayList;
import java.util.HashSet;
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
import vn.codau.pack.json.JsonIn;
import vn.codau.pack.json.Malformed;

/**
 * The fields of a rule. A rule is read as a small tree first, for its type may be the last of its keys; then the type
 * itself asks for its fields, and what it did not ask for is unknown.
 */
final class RuleFields implements RuleReader {

    private final Map<String, Object> values;
    private final String path;
    private final Problems problems = new Problems();
    private final Set<String> asked = new HashSet<>();

    private RuleFields(Map<String, Object> values, String path) {
        this.values = values;
        this.path = path;
    }

    /** The rule that is the current value, or null with its problems noted. */
    static @Nullable Rule rule(JsonIn in) {
        var values = new RuleTree(in).values();
        if (values == null) {
            return null;
        }
        var fields = new RuleFields(values, "");
        var rule = fields.read("", RuleFields::rule);
        if (!fields.problems.isEmpty()) {
            in.findings().note(new InvalidSeason(fields.problems.list()));
            return null;
        }
        return rule.orElse(null);
    }

    /** What is built from the fields; what it did not ask for is unknown. */
    private <T> Optional<T> read(String place, Function<? super RuleFields, ? extends @Nullable T> builder) {
        Optional<T> built = Optional.empty();
        try {
            built = Optional.ofNullable(builder.apply(this));
        } catch (InvalidSeason refused) {
            // Where a field is malformed, it has been said, and what follows from its stand-in is noise.
            if (problems.isEmpty()) {
                problems.addAll(place, refused.problems());
            }
        }
        for (var key : values.keySet()) {
            problems.require(asked.contains(key), at(key), Malformed.UNKNOWN_KEY);
        }
        return built;
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
        return read.apply(this);
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
                var fields = new RuleFields(asFields(element), place + ".");
                fields.read(place, entry).ifPresent(entries::add);
                problems.addAll("", fields.problems.list());
            } else {
                problems.add(place, Malformed.WRONG_TYPE, "object");
            }
        }
        return entries;
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

    private String at(String field) {
        return path + field;
    }
}
