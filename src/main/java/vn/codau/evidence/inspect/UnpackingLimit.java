package vn.codau.evidence.inspect;

import java.io.IOException;
import java.io.InputStream;
import vn.codau.evidence.item.EvidenceProblem;
import vn.codau.evidence.item.EvidenceProblem.Reason;

/** How much a container may unpack to, in all its parts and the containers in it together; counted while it is unpacked. */
final class UnpackingLimit {

    private static final long MOST_BYTES = 150L * 1024 * 1024;
    private static final long RATIO_COUNTS_FROM = 10L * 1024 * 1024;
    private static final long MOST_RATIO = 100;
    static final int MOST_PARTS = 5_000;
    private static final int BUFFER = 32 * 1024;

    private final long packed;
    private final byte[] buffer = new byte[BUFFER];
    private long unpacked;
    private int parts;

    UnpackingLimit(long packed) {
        this.packed = packed;
    }

    void part() {
        parts++;
        if (parts > MOST_PARTS) {
            throw new EvidenceProblem(Reason.BOMB);
        }
    }

    /** Refuses by what a part says of itself, before anything of it is unpacked. */
    void expect(long size) {
        if (size > MOST_BYTES - unpacked) {
            throw new EvidenceProblem(Reason.BOMB);
        }
    }

    /** Unpacks a part, looking at each of its bytes and keeping none. */
    void drain(InputStream part, Look look) throws IOException {
        for (var read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            count(read);
            look.at(buffer, read);
        }
    }

    /** Unpacks a part that must be small. */
    byte[] small(InputStream part, int limit) throws IOException {
        var content = part.readNBytes(limit + 1);
        count(content.length);
        if (content.length > limit) {
            throw new EvidenceProblem(Reason.BOMB);
        }
        return content;
    }

    private void count(int bytes) {
        unpacked += bytes;
        if (unpacked > MOST_BYTES || (unpacked > RATIO_COUNTS_FROM && unpacked / MOST_RATIO > packed)) {
            throw new EvidenceProblem(Reason.BOMB);
        }
    }

    /** Looks at a part, piece after piece. */
    @FunctionalInterface
    interface Look {

        void at(byte[] piece, int length);
    }
}
