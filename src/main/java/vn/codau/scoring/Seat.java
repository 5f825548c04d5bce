package vn.codau.scoring;

import vn.codau.organisation.Position;
import vn.codau.shared.UnitId;

/**
 * A unit's place in a cluster now.
 *
 * @param turn the order in which deputies stand in for the head
 */
record Seat(UnitId unit, String code, String name, Position position, int turn) {}
