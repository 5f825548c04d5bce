package vn.codau.organisation.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.codau.organisation.unit.UnitRow;

/**
 * A day, and which unit it is about where that is asked too.
 */
public record DayForm(@Nullable UnitRow unit, LocalDate day) {}
