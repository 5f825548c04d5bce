package vn.codau.engine.rank;

import java.util.Comparator;
import java.util.List;

/**
 * How many units of a cluster the province honours, by the cluster's size (cơ cấu khen thưởng theo quy mô cụm, khối).
 *
 * @param bands by the size they begin at
 * @param flagBesides whether the unit proposed for the Government's flag takes none of the province's flags, which then go
 *     to others
 */
public record AwardPlaces(List<Band> bands, boolean flagBesides) {

    /**
     * What clusters of a size may propose.
     *
     * @param from the least number of members
     * @param flags the province's emulation flags (Cờ thi đua của UBND tỉnh)
     * @param merits certificates of merit (Bằng khen)
     */
    public record Band(int from, int flags, int merits) {}

    /** Puts the bands in order. */
    public AwardPlaces {
        bands = bands.stream().sorted(Comparator.comparingInt(Band::from)).toList();
    }

    /** The places of a cluster of that size: those of the last band that begins at it or below; none before the first. */
    public Band of(int size) {
        return bands.stream()
                .filter(band -> band.from() <= size)
                .reduce((smaller, greater) -> greater)
                .orElse(new Band(0, 0, 0));
    }
}
