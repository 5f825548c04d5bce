package vn.codau.engine.rank;

/** A unit with what becomes of it. */
public record AwardLine(Standing standing, AwardOutcome outcome) {}
