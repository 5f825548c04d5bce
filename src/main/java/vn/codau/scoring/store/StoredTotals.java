package vn.codau.scoring.store;

import vn.codau.scoring.sheet.SheetTotals;
import vn.codau.shared.UnitId;

/**
 * What a unit's sheet is stored to come to.
 *
 * @param claimed as the unit claims it
 * @param settled as it counts
 */
public record StoredTotals(UnitId unit, String code, String name, SheetTotals claimed, SheetTotals settled) {}
