package vn.codau.engine.rank;

import vn.codau.engine.number.Points;

/**
 * One tie-break between two units with equal totals.
 *
 * @param tieBreak its name in the pack
 * @param above the value of the unit listed first; votes count as whole points
 * @param below the value of the unit listed second
 * @param separates whether it decides between them
 */
public record TieBreakStep(String tieBreak, Points above, Points below, boolean separates) {}
