package vn.codau.scoring.store;

import java.time.Instant;

/**
 * A criterion that was returned to the unit.
 *
 * @param round the sheet's round that it was returned from, counted from 1
 * @param resolved whether the unit has entered it anew since
 */
public record ReturnedItem(String criterion, int round, String note, Instant at, String by, boolean resolved) {}
