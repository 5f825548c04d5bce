package vn.codau.archive;

/**
 * An archive that can be had or made.
 *
 * @param cluster its name
 * @param units how many units it is about
 */
public record ArchiveOffer(ArchiveKey key, String cluster, int units) {}
