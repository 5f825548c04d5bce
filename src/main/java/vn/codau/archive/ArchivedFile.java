package vn.codau.archive;

import vn.codau.platform.digest.Sha256;

/**
 * A file of an archive.
 *
 * @param path with slashes
 * @param sha256 in hexadecimal
 */
record ArchivedFile(String path, long size, String sha256) {

    /** What has been written to the digest, under that name; nothing may be written to it afterwards. */
    static ArchivedFile of(String path, Sha256 written) {
        return new ArchivedFile(path, written.size(), written.hex());
    }
}
