package vn.codau.overview;

/**
 * What is still open in a cluster.
 *
 * @param notHandedIn units whose sheet is not handed in
 * @param incomplete cells that are blank or lack a part of their settlement
 * @param holds units that are held back from being proposed
 * @param disputes cells that are taken for verification and not decided
 */
public record OpenPoints(int notHandedIn, int incomplete, int holds, int disputes) {

    /** Nothing. */
    public static final OpenPoints NONE = new OpenPoints(0, 0, 0, 0);

    public OpenPoints plus(OpenPoints other) {
        return new OpenPoints(
                notHandedIn + other.notHandedIn,
                incomplete + other.incomplete,
                holds + other.holds,
                disputes + other.disputes);
    }

    public boolean isNothing() {
        return equals(NONE);
    }
}
