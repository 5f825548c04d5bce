package vn.codau.blob;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a blob.
 *
 * @param room whose it is: small letters, as the folder is called in which a module keeps what is its own
 * @param name within the room: parts of letters, digits, points and hyphens, with a slash between them; 200 characters at most
 */
public record BlobKey(String room, String name) {

    /** What the folder of drafts is called, within that of its room; no blob is called so. */
    static final String DRAFTS = "incoming";

    private static final Pattern ROOM = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final String PART = "[A-Za-z0-9][A-Za-z0-9._-]*";
    private static final Pattern NAME = Pattern.compile(PART + "(/" + PART + ")*");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int LONGEST = 200;

    public BlobKey {
        require(ROOM.matcher(room).matches(), room);
        require(isName(name), name);
    }

    /** The name of a content that is called by its SHA-256 (64 small hexadecimal digits): {@code ab/cdef...}. */
    public static BlobKey ofContent(String room, String sha256) {
        require(HASH.matcher(sha256).matches(), sha256);
        return new BlobKey(room, sha256.substring(0, 2) + "/" + sha256.substring(2));
    }

    /** The SHA-256 that this name promises, where it is one of a content. */
    public Optional<String> sha256() {
        return sha256(name);
    }

    /** The SHA-256 that a name within a room promises, where it is one of a content. */
    static Optional<String> sha256(String name) {
        return Optional.of(name)
                .filter(one -> one.length() == 65 && one.charAt(2) == '/')
                .map(one -> one.substring(0, 2) + one.substring(3))
                .filter(hash -> HASH.matcher(hash).matches());
    }

    static boolean isName(String name) {
        return name.length() <= LONGEST && NAME.matcher(name).matches() && !name.startsWith(DRAFTS + "/");
    }

    private static void require(boolean holds, String text) {
        if (!holds) {
            throw new IllegalArgumentException(text);
        }
    }

    @Override
    public String toString() {
        return room + "/" + name;
    }
}
