package vn.codau.platform.digest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of all that is written to it, and how many bytes that was. Hexadecimal is in small letters everywhere. */
public final class Sha256 extends OutputStream {

    private final MessageDigest digest = newDigest();
    private long size;

    /** The hexadecimal digest of some bytes. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(newDigest().digest(bytes));
    }

    /** The hexadecimal digest of a text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The hexadecimal digest of a stream, which is read to its end and stays open. */
    public static String of(InputStream in) throws IOException {
        var digest = new Sha256();
        in.transferTo(digest);
        return digest.hex();
    }

    /** The hexadecimal digest of a file. */
    public static String of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return of(in);
        }
    }

    @Override
    public void write(int one) {
        digest.update((byte) one);
        size++;
    }

    @Override
    public void write(byte[] bytes) {
        write(bytes, 0, bytes.length);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) {
        digest.update(buffer, offset, length);
        size += length;
    }

    /** A stream that writes to the other one first and, if that went well, to this; to close it closes neither. */
    public OutputStream and(OutputStream other) {
        return new Tee(this, other);
    }

    /** How many bytes have been written. */
    public long size() {
        return size;
    }

    /** The hexadecimal digest of what has been written; what is written afterwards counts for the next one. */
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }

    /** The 32 bytes of the digest; what is written afterwards counts for the next one. */
    public byte[] bytes() {
        return digest.digest();
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static final class Tee extends OutputStream {

        private final Sha256 digest;
        private final OutputStream other;

        Tee(Sha256 digest, OutputStream other) {
            this.digest = digest;
            this.other = other;
        }

        @Override
        public void write(int one) throws IOException {
            other.write(one);
            digest.write(one);
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            other.write(buffer, offset, length);
            digest.write(buffer, offset, length);
        }

        @Override
        public void flush() throws IOException {
            other.flush();
        }
    }
}
