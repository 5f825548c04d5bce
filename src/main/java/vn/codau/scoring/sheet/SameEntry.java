package vn.codau.scoring.sheet;

import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.Levels;
import vn.codau.engine.criteria.PassFail;
import vn.codau.engine.criteria.Rule;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.problem.InvalidInput;

/** Whether two people have typed the same: numbers by their value, so that 7.50 is 7.5; all else by its spelling. */
public final class SameEntry {

    private SameEntry() {}

    /** Never of their points: two numbers that a rule's bounds make worth the same are still two numbers. */
    public static boolean of(Rule rule, CellValue one, CellValue other) {
        if (!(one instanceof CellValue.Value(var first)) || !(other instanceof CellValue.Value(var second))) {
            return one.equals(other);
        }
        return switch (rule) {
            case Levels levels -> first.equals(second);
            case PassFail passFail -> first.equals(second);
            default -> isSame(first, second);
        };
    }

    private static boolean isSame(Input first, Input second) {
        if (first instanceof Input.VolumeAndRate(var volume, var rate)
                && second instanceof Input.VolumeAndRate(var otherVolume, var otherRate)) {
            return isSame(volume, otherVolume) && isSame(rate, otherRate);
        }
        return first instanceof Input.Text(var value)
                && second instanceof Input.Text(var otherValue)
                && isSame(value, otherValue);
    }

    /** What an older criteria table took may be no number to the present one. */
    private static boolean isSame(String first, String second) {
        try {
            return Decimal.of(first).equals(Decimal.of(second));
        } catch (InvalidInput noNumber) {
            return first.equals(second);
        }
    }
}
