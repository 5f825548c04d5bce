package vn.codau.organisation.cluster;

import java.time.LocalDate;
import vn.codau.shared.UnitId;

/** A unit in a cluster. */
public record Member(UnitId unit, String code, String name, Position position, LocalDate joined) {}
