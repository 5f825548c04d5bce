package vn.codau.criteria.table;

import java.util.List;

/**
 * Who scores whom among the members of a cluster (chấm chéo). Nobody ever scores its own unit, whatever the rule.
 *
 * @param mode whether members score each other
 * @param scorers how many members score each unit, at least 1, where they are {@link Mode#ASSIGNED}; otherwise 0
 * @param seed what the assignment is drawn from, so that it can be drawn again
 * @param forbidden unit codes of members that must not score each other
 */
public record PeerRule(Mode mode, int scorers, long seed, List<Pair> forbidden) {

    /** Whether members score each other. */
    public enum Mode {
        NOBODY,
        EVERYBODY,
        /** Some of them, drawn so that everybody scores about as many units. */
        ASSIGNED
    }

    /** Two members that must not score each other, in either direction. */
    public record Pair(String one, String other) {

        public Pair {
            if (one.equals(other)) {
                throw new IllegalArgumentException(one);
            }
        }

        /** Whether these are the two. */
        public boolean joins(String scorer, String unit) {
            return (one.equals(scorer) && other.equals(unit)) || (one.equals(unit) && other.equals(scorer));
        }
    }

    public static final PeerRule NOBODY = new PeerRule(Mode.NOBODY, 0, 0, List.of());

    public PeerRule {
        forbidden = List.copyOf(forbidden);
        if ((mode == Mode.ASSIGNED) != scorers > 0) {
            throw new IllegalArgumentException(mode + " with " + scorers + " scorers");
        }
    }
}
