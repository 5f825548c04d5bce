package vn.codau.criteria.ui.part;

import java.util.Optional;
import vn.codau.engine.criteria.ReachablePoints;
import vn.codau.engine.number.Decimal;

/** The most that nodes give, in a few signs: {@code 12,5}, {@code +3}, {@code −2}, {@code −∞}. */
public final class Amounts {

    private static final String UNLIMITED = "∞";

    private Amounts() {}

    public static String of(ReachablePoints reach, boolean isGroup) {
        var parts = new StringBuilder();
        if (reach.base().signum() > 0) {
            parts.append(Typed.shown(reach.base().toString()));
        }
        append(parts, "+", reach.bonus());
        append(parts, "−", reach.deduction());
        return parts.isEmpty() && !isGroup ? "0" : parts.toString();
    }

    private static void append(StringBuilder parts, String sign, Optional<Decimal> most) {
        if (most.isEmpty() || most.get().signum() > 0) {
            parts.append(parts.isEmpty() ? "" : " ").append(sign).append(told(most));
        }
    }

    /** The amount, or that there is no limit. */
    public static String told(Optional<Decimal> most) {
        return most.map(Decimal::toString).map(Typed::shown).orElse(UNLIMITED);
    }
}
