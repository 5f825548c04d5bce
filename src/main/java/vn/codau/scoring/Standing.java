package vn.codau.scoring;

import vn.codau.shared.UnitId;

/**
 * What a unit's sheet is stored to come to.
 *
 * @param claimed as the unit claims it
 * @param settled as it counts
 */
public record Standing(UnitId unit, String code, String name, SheetTotals claimed, SheetTotals settled) {}
