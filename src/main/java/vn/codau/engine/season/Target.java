package vn.codau.engine.season;

import vn.codau.engine.number.Decimal;

/** A unit's own target for a leaf that takes one (chỉ tiêu); at least 0. */
public record Target(String unit, String criterion, Decimal value) {}
