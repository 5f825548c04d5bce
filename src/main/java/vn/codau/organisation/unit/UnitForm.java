package vn.codau.organisation.unit;

import java.time.LocalDate;

/** What is typed about a unit. */
public record UnitForm(String code, String name, UnitKind kind, LocalDate validFrom) {}
