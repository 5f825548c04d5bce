package vn.codau.archive;

/**
 * An archive that can be had or made.
 *
 * @param cluster its name
 * @param units how many units it is about
 */
public record ArchiveOffer(ArchiveKey key, String cluster, int units, ArchiveState state) {

    /** The same, some time later. */
    public ArchiveOffer with(ArchiveState later) {
        return new ArchiveOffer(key, cluster, units, later);
    }
}
