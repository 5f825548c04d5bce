package vn.codau.scoring.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.codau.engine.score.UnitScore;
import vn.codau.scoring.sheet.SheetTotals;
import vn.codau.shared.UnitId;

/**
 * What a unit's sheet is stored to come to.
 *
 * @param claimed as the unit claims it
 * @param settled as it counts
 */
public record StoredTotals(UnitId unit, String code, String name, SheetTotals claimed, SheetTotals settled) {

    /** What counts, by the unit's code. */
    public static Map<String, UnitScore> settled(List<StoredTotals> standings) {
        return standings.stream()
                .collect(Collectors.toMap(StoredTotals::code, of -> of.settled().score()));
    }

    /** What is claimed, by the unit's code. */
    public static Map<String, UnitScore> claimed(List<StoredTotals> standings) {
        return standings.stream()
                .collect(Collectors.toMap(StoredTotals::code, of -> of.claimed().score()));
    }
}
