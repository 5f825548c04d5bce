package vn.codau.scoring.sheet;

import vn.codau.organisation.cluster.Position;
import vn.codau.shared.UnitId;

/**
 * A unit's place in a cluster now.
 *
 * @param turn the order in which deputies stand in for the head
 */
public record Seat(UnitId unit, String code, String name, Position position, int turn) {}
