package vn.codau.blob;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;

/** Puts a large blob into a store and reads it; a program, so that it can be given little memory. */
final class LargeBlob {

    static final long SIZE = 200L << 20;

    private LargeBlob() {}

    public static void main(String[] arguments) throws IOException {
        var store = new BlobSettings(arguments[0], "key", "secret", Path.of(arguments[1]), Map.of()).store();
        var key = new BlobKey("archives", "large");
        var written = store.put(key, new Bounded(new Counting(), SIZE));
        try (var content = store.open(key, written.sha256())) {
            System.out.print("read " + content.transferTo(OutputStream.nullOutputStream()));
        }
    }

    /** Bytes without an end. */
    private static final class Counting extends InputStream {

        private int next;

        @Override
        public int read() {
            return next++ & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            for (int i = from; i < from + length; i++) {
                bytes[i] = (byte) next++;
            }
            return length;
        }
    }
}
