package vn.codau.organisation.unit;

import org.jspecify.annotations.Nullable;

/**
 * Which units to list.
 *
 * @param text words that code or name contain, with or without accents; empty for all
 * @param kind only these; null for all
 */
public record UnitFilter(String text, @Nullable UnitKind kind) {

    /** Every unit. */
    public static final UnitFilter ALL = new UnitFilter("", null);
}
