package vn.codau.scoring.entry;

import vn.codau.scoring.sheet.ScoreCell;
import vn.codau.scoring.sheet.SheetTotals;

/**
 * What was saved: said only when it is in the database.
 *
 * @param cell as it now stands, with its new version, its points and the time
 * @param totals what the sheet now comes to as the unit claims it
 */
public record Saved(ScoreCell cell, SheetTotals totals) {}
