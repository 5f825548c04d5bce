package vn.codau.engine.criteria;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import vn.codau.engine.number.Decimal;

/** The fields of a rule, as a rule tells them and as it is built from them again. */
final class FieldMap implements RuleWriter, RuleReader {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    static FieldMap of(Rule rule) {
        var map = new FieldMap();
        rule.write(map);
        return map;
    }

    FieldMap with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    @Override
    public void points(String field, Decimal value) {
        fields.put(field, value + " points");
    }

    @Override
    public void quantity(String field, Decimal value) {
        fields.put(field, value.toString());
    }

    @Override
    public void text(String field, String value) {
        fields.put(field, value);
    }

    @Override
    public void flag(String field, boolean value) {
        fields.put(field, value);
    }

    @Override
    public <T> void list(String field, List<T> entries, BiConsumer<T, RuleWriter> entry) {
        var told = new ArrayList<FieldMap>();
        for (var each : entries) {
            var map = new FieldMap();
            entry.accept(each, map);
            told.add(map);
        }
        fields.put(field, told);
    }

    @Override
    public Decimal decimal(String field) {
        return optionalDecimal(field).orElseThrow();
    }

    @Override
    public Optional<Decimal> optionalDecimal(String field) {
        return Optional.ofNullable(fields.get(field))
                .map(value -> Decimal.of(value.toString().replace(" points", "")));
    }

    @Override
    public String text(String field) {
        return Objects.requireNonNull(fields.get(field)).toString();
    }

    @Override
    public boolean flag(String field) {
        return fields.containsKey(field) && fields.get(field).equals(true);
    }

    @Override
    public <T> List<T> list(String field, Function<RuleReader, T> entry) {
        var entries = new ArrayList<T>();
        for (var each : (List<?>) Objects.requireNonNull(fields.get(field))) {
            entries.add(entry.apply((FieldMap) each));
        }
        return entries;
    }

    @Override
    public String toString() {
        return fields.toString();
    }
}
