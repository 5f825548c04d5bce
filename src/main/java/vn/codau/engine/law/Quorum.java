package vn.codau.engine.law;

/**
 * How many of a Council's members must be there for its votes to count: at least that part of all of them.
 *
 * @param part of {@code whole}: 2 of 3 is two thirds
 */
public record Quorum(int part, int whole) {

    /** Refuses what is no share of a whole. */
    public Quorum {
        if (part < 1 || part > whole) {
            throw new IllegalArgumentException(part + "/" + whole);
        }
    }

    /** Whether so many present members are enough. */
    public boolean isMet(int members, int present) {
        return present >= needed(members);
    }

    /** The fewest that are enough: a part of a member is rounded up. */
    public int needed(int members) {
        return Math.ceilDiv(Math.multiplyExact(members, part), whole);
    }

    /** As a fraction: 2/3. */
    @Override
    public String toString() {
        return part + "/" + whole;
    }
}
