package vn.codau.archive;

/**
 * A file of an archive.
 *
 * @param path with slashes
 * @param sha256 in hexadecimal
 */
record ArchivedFile(String path, long size, String sha256) {}
