package vn.codau.blob;

import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.codau.blob.BlobProblem.Reason;
import vn.codau.platform.digest.Sha256;

/**
 * A blob on its way to its reader, who is always one piece behind: the last piece is given out only once the digest of the
 * whole is what it should be. So nobody ever holds all of a content that is not the one that was put there.
 */
final class CheckedContent extends InputStream {

    private static final Logger LOG = LoggerFactory.getLogger(CheckedContent.class);
    private static final int PIECE = 64 * 1024;
    private static final byte[] NONE = {};

    private final InputStream stored;
    private final BlobKey key;
    private final String sha256;
    private final Reason whenUnreadable;
    private final Sha256 digest = new Sha256();

    private byte[] ready = NONE;
    private int given;
    private byte[] ahead = NONE;
    private boolean isWhole;
    private boolean isWrong;

    private CheckedContent(InputStream stored, BlobKey key, String sha256, Reason whenUnreadable) {
        this.stored = stored;
        this.key = key;
        this.sha256 = sha256;
        this.whenUnreadable = whenUnreadable;
    }

    /**
     * Begins to read; where that goes wrong already, the stream is closed.
     *
     * @param whenUnreadable what is wrong where the stream ends in an error
     */
    static CheckedContent of(InputStream stored, BlobKey key, String sha256, Reason whenUnreadable) throws IOException {
        var content = new CheckedContent(stored, key, sha256, whenUnreadable);
        try {
            content.ahead = content.piece();
            return content;
        } catch (BlobProblem failed) {
            stored.close();
            throw failed;
        }
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : ready[given++] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        var some = Math.min(length, ready.length - given);
        System.arraycopy(ready, given, bytes, from, some);
        given += some;
        return some;
    }

    private boolean isAtEnd() {
        if (given == ready.length && ahead.length > 0) {
            var next = piece();
            ready = ahead;
            given = 0;
            ahead = next;
        }
        return given == ready.length;
    }

    /** The next bytes that are stored; none once all were read and are right. */
    private byte[] piece() {
        if (isWhole) {
            return NONE;
        }
        if (isWrong) {
            throw new BlobProblem(Reason.CHANGED, key);
        }
        var read = bytes();
        digest.write(read);
        if (read.length < PIECE) {
            requireExpected();
        }
        return read;
    }

    private byte[] bytes() {
        try {
            return stored.readNBytes(PIECE);
        } catch (IOException unreadable) {
            LOG.error("{} cannot be read", key, unreadable);
            isWrong = true;
            throw new BlobProblem(whenUnreadable, key).causedBy(unreadable);
        }
    }

    private void requireExpected() {
        var found = digest.hex();
        isWhole = found.equals(sha256);
        isWrong = !isWhole;
        if (isWrong) {
            LOG.error("{} holds another content than was put there: {} instead of {}", key, found, sha256);
            throw new BlobProblem(Reason.CHANGED, key);
        }
    }

    @Override
    public void close() throws IOException {
        stored.close();
    }
}
