package vn.codau.engine.criteria;

/** What somebody entered for a leaf, as typed; the leaf's rule says whether it takes it and what it is worth. */
public sealed interface Input {

    /** A single value: a decimal, a count, {@code true} or {@code false}, a level's code. */
    record Text(String value) implements Input {

        @Override
        public String toString() {
            return value;
        }
    }

    /** The two values that a grid takes. */
    record VolumeAndRate(String volume, String rate) implements Input {

        @Override
        public String toString() {
            return volume + " × " + rate;
        }
    }
}
