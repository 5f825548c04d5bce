package vn.codau.organisation.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.codau.shared.UnitId;

/**
 * A unit as lists show it.
 *
 * @param validTo its last day, where it was closed
 * @param version what a change must name
 */
public record UnitRow(
        UnitId id,
        String code,
        String name,
        UnitKind kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        long version) {}
