package vn.codau.archive;

import java.util.List;

/**
 * Where an archive is not as it was made.
 *
 * @param arguments what its sentence names: the file first
 */
record ArchiveFinding(Kind kind, List<Object> arguments) {

    /** What is wrong. */
    enum Kind {
        /** A file is gone. */
        MISSING("archive.check.missing"),
        /** A file says something else than when it was put in. */
        CHANGED("archive.check.changed"),
        /** A file was put in. */
        ADDED("archive.check.added"),
        /** What the manifest says of a file was changed, or what it says of all of them. */
        MANIFEST("archive.check.manifest"),
        /** What the list of hashes says of a file was changed. */
        SUMS("archive.check.sums"),
        /** The manifest is another than the list of hashes says, and both are well formed. */
        ABOUT("archive.check.about"),
        /** The sealed pack is whole, but is not the one that the archive was made from. */
        OTHER_SEAL("archive.check.otherSeal"),
        /** Something in the sealed pack is wrong, which its own check names. */
        SEAL("archive.check.seal"),
        /** Something in the log's excerpt is wrong, which its own check names. */
        LOG("archive.check.log");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    ArchiveFinding {
        arguments = List.copyOf(arguments);
    }

    static ArchiveFinding of(Kind kind, Object... arguments) {
        return new ArchiveFinding(kind, List.of(arguments));
    }
}
