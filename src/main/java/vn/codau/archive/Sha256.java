package vn.codau.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and digests what is written to it. */
final class Sha256 extends OutputStream {

    private final MessageDigest digest = digest();
    private long size;

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void write(int one) {
        digest.update((byte) one);
        size++;
    }

    @Override
    public void write(byte[] buffer, int offset, int length) {
        digest.update(buffer, offset, length);
        size += length;
    }

    /** The same, and on to another stream. */
    OutputStream and(OutputStream other) {
        var own = this;
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                other.write(one);
                own.write(one);
            }

            @Override
            public void write(byte[] buffer, int offset, int length) throws IOException {
                other.write(buffer, offset, length);
                own.write(buffer, offset, length);
            }
        };
    }

    /** What has been written, under that name; nothing may be written afterwards. */
    ArchivedFile file(String path) {
        return new ArchivedFile(path, size, HexFormat.of().formatHex(digest.digest()));
    }
}
