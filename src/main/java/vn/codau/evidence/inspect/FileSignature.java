package vn.codau.evidence.inspect;

/** The first four bytes of a part. */
final class FileSignature implements UnpackingLimit.Look {

    private int seen;
    private int value;

    @Override
    public void at(byte[] piece, int length) {
        for (int i = 0; i < length && seen < Integer.BYTES; i++) {
            value = (value << 8) | (piece[i] & 0xFF);
            seen++;
        }
    }

    /** As one number, the first byte the most significant; 0 if there are fewer. */
    int value() {
        return seen == Integer.BYTES ? value : 0;
    }
}
