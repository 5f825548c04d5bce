package vn.codau.scoring.sheet;

import vn.codau.engine.criteria.Input;

/** What stands in a cell. Blank, 0 and not applicable are three different things. */
public sealed interface CellValue {

    /** Nothing. */
    record Blank() implements CellValue {}

    /** The criterion does not apply to the unit (không áp dụng). */
    record NotApplicable() implements CellValue {}

    /** A value, which may be 0, in the engine's spelling: a dot, no thousands. */
    record Value(Input input) implements CellValue {

        @Override
        public String toString() {
            return input.toString();
        }
    }

    static CellValue blank() {
        return new Blank();
    }

    static CellValue notApplicable() {
        return new NotApplicable();
    }

    /** A single value. */
    static CellValue of(String value) {
        return new Value(new Input.Text(value));
    }

    /** The two values of a criterion that is measured by volume and rate. */
    static CellValue of(String volume, String rate) {
        return new Value(new Input.VolumeAndRate(volume, rate));
    }

    /** As the audit log spells it: {@code -} for a blank, {@code N/A} for what does not apply. */
    default String text() {
        return switch (this) {
            case Blank() -> "-";
            case NotApplicable() -> "N/A";
            case Value(var input) -> input.toString();
        };
    }

    default boolean isBlank() {
        return this instanceof Blank;
    }
}
