package vn.codau.evidence.inspect;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** A file's bytes at any place, through a window, so that a whole file is never in memory. */
final class RandomAccessBytes implements AutoCloseable {

    private static final int WINDOW = 64 * 1024;

    private final FileChannel channel;
    private final long size;
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW);
    private long begins = -1;

    RandomAccessBytes(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
        size = channel.size();
    }

    long size() {
        return size;
    }

    /** The byte there, from 0 to 255. */
    int at(long place) throws IOException {
        if (begins < 0 || place < begins || place >= begins + window.limit()) {
            load(place);
        }
        return window.get((int) (place - begins)) & 0xFF;
    }

    /** Four bytes from there, the first the most significant. */
    int bigEndian(long place) throws IOException {
        return at(place) << 24 | at(place + 1) << 16 | at(place + 2) << 8 | at(place + 3);
    }

    int littleEndianShort(long place) throws IOException {
        return at(place) | at(place + 1) << 8;
    }

    /** Four bytes from there as a number without a sign, the first the least significant. */
    long littleEndian(long place) throws IOException {
        return Integer.toUnsignedLong(Integer.reverseBytes(bigEndian(place)));
    }

    /** Bytes as text of one byte each, in small letters; what lies beyond the ends is left out. */
    String text(long from, long to) throws IOException {
        var start = Math.max(0, from);
        var bytes = ByteBuffer.allocate((int) (Math.min(size, to) - start));
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, start + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        return new String(bytes.array(), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }

    private void load(long place) throws IOException {
        if (place < 0 || place >= size) {
            throw new EOFException();
        }
        // A little before it too: places are asked for forwards and sometimes a step back.
        begins = Math.max(0, place - Integer.BYTES);
        window.clear();
        while (window.hasRemaining() && channel.read(window, begins + window.position()) >= 0) {
            // Until the window or the file ends.
        }
        window.flip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
