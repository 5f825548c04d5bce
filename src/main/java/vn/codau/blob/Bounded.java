package vn.codau.blob;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The first bytes of a stream, as many as are asked for. */
final class Bounded extends FilterInputStream {

    private long left;

    Bounded(InputStream whole, long length) {
        super(whole);
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        var read = left == 0 ? -1 : super.read();
        left -= read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        var read = super.read(bytes, from, (int) Math.min(left, length));
        left -= Math.max(read, 0);
        return read;
    }

    @Override
    public long skip(long some) throws IOException {
        var skipped = super.skip(Math.min(left, some));
        left -= skipped;
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
