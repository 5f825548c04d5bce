package vn.codau.engine.score;

import java.util.List;
import vn.codau.engine.number.Points;

/**
 * What a unit's sheet comes to.
 *
 * @param total base and bonus less deduction; may be negative or above the scale
 * @param sections each section's net points, in the order of the criteria
 * @param incomplete how many cells are blank or lack a part of their settlement
 */
public record UnitScore(
        String unit,
        Points total,
        Points base,
        Points bonus,
        Points deduction,
        List<Points> sections,
        int incomplete) {}
