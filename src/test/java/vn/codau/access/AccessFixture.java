package vn.codau.access;

import vn.codau.identity.People.Person;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/**
 * What commands are tried on: {@code cluster} with its members {@code unit} and {@code peer}, and beside it
 * {@code otherCluster} with its member {@code otherUnit}, in a season that is in a certain phase. Commands are tried on
 * {@code cluster} and {@code unit}; who acts for those acts for "own".
 *
 * @param code of the season
 * @param unitCode of {@code unit}
 * @param otherUnitCode of {@code otherUnit}
 * @param somebody an account without a role
 */
public record AccessFixture(
        SeasonId season,
        String code,
        ClusterId cluster,
        UnitId unit,
        String unitCode,
        UnitId peer,
        ClusterId otherCluster,
        UnitId otherUnit,
        String otherUnitCode,
        Person somebody) {}
