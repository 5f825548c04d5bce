package vn.codau.engine.score;

import vn.codau.engine.number.Points;

/**
 * What one unit comes to on one leaf.
 *
 * @param points 0 for a blank; for a cell that is not applicable what the criteria say it is worth
 * @param incomplete whether it is blank or lacks a part of its settlement
 */
public record Cell(CellState state, Points points, boolean incomplete) {}
