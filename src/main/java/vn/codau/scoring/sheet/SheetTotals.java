package vn.codau.scoring.sheet;

import java.util.List;
import vn.codau.engine.number.Points;

/**
 * What a sheet comes to.
 *
 * @param sections each section's net points, in the order of the criteria table
 * @param incomplete how many cells are blank or lack a part of their settlement
 * @param provisional whether points depend on others that are not all in yet
 */
public record SheetTotals(
        Points total,
        Points base,
        Points bonus,
        Points deduction,
        List<Points> sections,
        int incomplete,
        boolean provisional) {

    public SheetTotals {
        sections = List.copyOf(sections);
    }
}
