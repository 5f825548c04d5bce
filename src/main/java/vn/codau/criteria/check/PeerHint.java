package vn.codau.criteria.check;

/**
 * Two members who had perhaps better not score each other.
 *
 * @param one code of a member
 * @param other code of the other
 * @param now whether somebody holds roles for both now; otherwise somebody held one not long ago
 */
public record PeerHint(String one, String oneName, String other, String otherName, boolean now) {

    /** Whether the pair is of those two, in whichever order. */
    public boolean isOf(String first, String second) {
        return (one.equals(first) && other.equals(second)) || (one.equals(second) && other.equals(first));
    }
}
