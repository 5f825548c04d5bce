package vn.codau.identity.grant;

import java.util.List;
import vn.codau.shared.CriterionIn;
import vn.codau.shared.UnitId;

/**
 * Knows which criteria a unit scores as a specialist body. Implemented by the module that keeps criteria tables; without one,
 * the role is granted for all of them only.
 */
public interface CriterionChoices {

    /**
     * One of them.
     *
     * @param place the codes of the season and the cluster, such as {@code 2026 ND}
     * @param title what is measured
     */
    record Choice(CriterionIn criterion, String place, String title) {}

    /** Those that published tables of seasons which are not over name the unit for, newest season first. */
    List<Choice> askedOf(UnitId unit);
}
