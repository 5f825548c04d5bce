package vn.codau.engine.criteria;

import java.util.List;
import java.util.function.BiConsumer;
import vn.codau.engine.number.Decimal;

/** Where a rule tells its fields. */
public interface RuleWriter {

    /** A field that is points, and so must fit in the criteria's decimals. */
    void points(String field, Decimal value);

    /** A field that is no points and may be finer. */
    void quantity(String field, Decimal value);

    void text(String field, String value);

    void flag(String field, boolean value);

    <T> void list(String field, List<T> entries, BiConsumer<T, RuleWriter> entry);
}
