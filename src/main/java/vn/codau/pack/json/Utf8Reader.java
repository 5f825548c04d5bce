package vn.codau.pack.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 strictly: Jackson's own decoder lets some broken sequences pass. Everything before a broken sequence is
 * handed out first, so that the parser knows the line where it stands. A byte order mark at the beginning, as editors on
 * Windows leave it, is no part of the text and is skipped.
 */
final class Utf8Reader extends Reader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private boolean started;
    private boolean ended;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    /**
     * Reads some characters.
     *
     * @throws java.nio.charset.CharacterCodingException if the next bytes are no UTF-8
     */
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int read = decoded(target, offset, length);
        if (!started && read > 0) {
            started = true;
            if (target[offset] == BYTE_ORDER_MARK) {
                System.arraycopy(target, offset + 1, target, offset, read - 1);
                return read > 1 ? read - 1 : decoded(target, offset, length);
            }
        }
        return read;
    }

    private int decoded(char[] target, int offset, int length) throws IOException {
        var chars = CharBuffer.wrap(target, offset, length);
        while (true) {
            var result = decoder.decode(bytes, chars, ended);
            if (chars.position() > offset) {
                return chars.position() - offset;
            }
            if (!result.isUnderflow()) {
                result.throwException();
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
