package vn.codau.season.plan;

import java.util.List;
import vn.codau.shared.UnitId;

/** Names the units whose deadline can be extended. */
public interface UnitChoices {

    /** The units of the season, in Vietnamese order. */
    List<Choice> units();

    /**
     * A unit to choose.
     *
     * @param name with its code, as lists show it
     */
    record Choice(UnitId unit, String name) {}
}
