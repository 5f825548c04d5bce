package vn.codau.organisation.unit;

import vn.codau.shared.UnitId;

/** A unit is of another kind than it was known as. Published in the changing transaction. */
public record UnitKindChanged(UnitId unit) {}
