package vn.codau.jobs.result;

/**
 * The file that a job made.
 *
 * @param name what it is called when it is saved
 * @param sha256 in hexadecimal
 */
public record ResultFile(String name, String mediaType, long size, String sha256) {}
