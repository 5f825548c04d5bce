package vn.codau.jobs;

/**
 * A result and where it lies.
 *
 * @param key under which the store has it
 */
record StoredResult(String key, ResultFile file) {}
