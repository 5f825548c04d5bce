package vn.codau.engine.criteria;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.codau.engine.number.Decimal;

/** Where a rule finds its fields: a season pack, a form, a stored row. Reports a missing or malformed field itself. */
public interface RuleReader {

    Decimal decimal(String field);

    Optional<Decimal> optionalDecimal(String field);

    String text(String field);

    /** False where the field is absent. */
    boolean flag(String field);

    <T> List<T> list(String field, Function<RuleReader, T> entry);
}
