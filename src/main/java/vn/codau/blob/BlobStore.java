package vn.codau.blob;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * Keeps blobs. Whoever writes one fills a draft, which lies on this machine; putting it makes it visible, as a whole or not at
 * all. Whoever reads one says which content is expected and is never given another.
 *
 * <p>The store may be another machine. Apart from drafts, nothing here may be called within a database transaction, which
 * would wait for it; every method refuses to be. Each throws {@link BlobProblem} where the store does not do what is asked,
 * or not in time.
 */
public interface BlobStore {

    /** Begins a blob of that room; to be closed by whoever began it, which deletes it unless it was put. */
    Draft draft(String room);

    /**
     * Keeps a draft under that name, in place of what had it. A name of a content is for that content only: where it is kept
     * already, it stays as it lies.
     */
    void put(BlobKey key, Draft draft);

    /** Keeps what the stream has, to its end; the stream stays open. */
    default Written put(BlobKey key, InputStream content) throws IOException {
        try (var draft = draft(key.room())) {
            try (var out = draft.out()) {
                content.transferTo(out);
            }
            put(key, draft);
            return new Written(draft.size(), draft.sha256());
        }
    }

    /** What is kept under that name. */
    Optional<BlobEntry> find(BlobKey key);

    /**
     * Reads a blob from its beginning. Its last bytes are given out only when all of it has been seen to be the content that is
     * expected; otherwise reading ends with a {@link BlobProblem}.
     *
     * @param sha256 of what was put there
     */
    InputStream open(BlobKey key, String sha256);

    /** Reads a blob that is called by its content. */
    default InputStream open(BlobKey key) {
        return open(key, key.sha256().orElseThrow());
    }

    /** All in that room whose names begin so, drafts and what is foreign among it, in no order. */
    List<BlobEntry> list(String room, String beginning);

    /** Deletes a blob, if it is there; asks nobody whether it is needed. */
    void delete(BlobKey key);

    /** Deletes drafts of a room that nobody can be writing any more; how many. */
    int sweep(String room);

    /**
     * What a blob has come to.
     *
     * @param size in bytes
     * @param sha256 64 small hexadecimal digits
     */
    record Written(long size, String sha256) {}
}
