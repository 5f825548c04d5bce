package vn.codau.criteria.table;

import java.util.Optional;
import vn.codau.engine.number.Decimal;

/**
 * A unit's target for a criterion is to be set, changed or taken away.
 *
 * @param before what it was when it was read
 * @param after what it is to be; empty takes it away
 */
public record TargetChange(String unit, String criterion, Optional<Decimal> before, Optional<Decimal> after) {

    @Override
    public String toString() {
        return unit + " " + criterion + ": " + before.map(Decimal::toString).orElse("") + " → "
                + after.map(Decimal::toString).orElse("");
    }
}
