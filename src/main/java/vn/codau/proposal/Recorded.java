package vn.codau.proposal;

import java.time.Instant;

/**
 * What an entry rests on and who made it.
 *
 * @param document number, sign and date
 * @param version counts from 1; given back with a change, so that nobody overwrites what they have not seen
 */
public record Recorded(String document, Instant at, String by, long version) {}
