package vn.codau.evidence.inspect;

import java.io.IOException;
import vn.codau.evidence.item.EvidenceProblem;
import vn.codau.evidence.item.EvidenceProblem.Reason;

/** Whether a picture is whole and small enough to be shown, by its headers alone: nothing is unpacked. */
final class PictureCheck {

    private static final long MOST_PIXELS = 64_000_000;
    private static final long LONGEST_SIDE = 30_000;
    private static final int MOST_CHUNKS = 100_000;
    private static final int PNG_SIGNATURE = 8;
    private static final int IHDR = 0x49484452;
    private static final int IEND = 0x49454E44;
    private static final int CHUNK_FRAME = 12;

    private PictureCheck() {}

    /** Walks from chunk to chunk; the last must end the file, or something else is hidden behind. */
    static void requirePng(RandomAccessBytes file) throws IOException {
        require(file.bigEndian(PNG_SIGNATURE + 4) == IHDR);
        requireSize(
                Integer.toUnsignedLong(file.bigEndian(PNG_SIGNATURE + 8)),
                Integer.toUnsignedLong(file.bigEndian(PNG_SIGNATURE + 12)));
        long place = PNG_SIGNATURE;
        for (int chunks = 0; chunks < MOST_CHUNKS; chunks++) {
            var length = Integer.toUnsignedLong(file.bigEndian(place));
            var type = file.bigEndian(place + 4);
            place += length + CHUNK_FRAME;
            if (type == IEND) {
                require(place == file.size());
                return;
            }
        }
        throw new EvidenceProblem(Reason.DAMAGED);
    }

    /** Walks from segment to segment up to the one with the size. */
    static void requireJpeg(RandomAccessBytes file) throws IOException {
        PdfCheck.requireNoZip(file);
        var place = 2L;
        for (int segments = 0; segments < MOST_CHUNKS; segments++) {
            require(file.at(place) == 0xFF);
            var marker = file.at(place + 1);
            if (marker == 0xFF) {
                place++;
            } else if (isFrame(marker)) {
                requireSize(bigEndianShort(file, place + 7), bigEndianShort(file, place + 5));
                return;
            } else {
                // The picture's data begin: a size should have come before.
                require(marker != 0xDA && marker != 0xD9);
                place += 2L + bigEndianShort(file, place + 2);
            }
        }
        throw new EvidenceProblem(Reason.DAMAGED);
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static int bigEndianShort(RandomAccessBytes file, long place) throws IOException {
        return file.at(place) << 8 | file.at(place + 1);
    }

    private static void requireSize(long width, long height) {
        require(width > 0 && height > 0);
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS) {
            throw new EvidenceProblem(Reason.PIXELS, width, height);
        }
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new EvidenceProblem(Reason.DAMAGED);
        }
    }
}
