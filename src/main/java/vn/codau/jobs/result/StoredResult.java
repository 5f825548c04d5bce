package vn.codau.jobs.result;

/**
 * A result and where it lies.
 *
 * @param key under which the store has it
 */
public record StoredResult(String key, ResultFile file) {}
