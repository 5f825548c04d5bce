package vn.codau.shared;

import java.time.LocalDate;

/**
 * A season was copied into a new one. Published in the copying transaction, so that every module copies its own part of
 * the set-up there or the whole copy fails.
 *
 * @param firstDay of the new season
 */
public record SeasonCopied(SeasonId from, SeasonId to, LocalDate firstDay) {}
