package vn.codau.pack.seal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.codau.engine.problem.Problem;
import vn.codau.pack.json.Malformed;

/**
 * The files in a sealed pack, taken as hostile: unknown entries and bombs are found before they cost anything, and no file
 * is read any further than it says it goes.
 */
final class SealedFiles {

    private static final List<String> NAMES = List.of(SealedPack.SEASON, SealedPack.RANKING, Manifest.FILE);
    private static final long MOST_BYTES = 1L << 30;
    private static final long FREE_BYTES = 1L << 20;
    private static final long MOST_RATIO = 100;
    private static final int MOST_NAMED = 20;

    private final ZipFile zip;

    SealedFiles(ZipFile zip) {
        this.zip = zip;
    }

    /** What is wrong with the entries; nothing of them may be read unless this is empty. */
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        var names = new HashSet<String>();
        for (var entries = zip.entries(); entries.hasMoreElements() && problems.size() < MOST_NAMED; ) {
            var entry = entries.nextElement();
            if (!NAMES.contains(entry.getName()) || !names.add(entry.getName())) {
                problems.add(Problem.at(entry.getName(), Malformed.UNEXPECTED_FILE));
            } else if (isTooLarge(entry)) {
                problems.add(Problem.at(entry.getName(), Malformed.BOMB, entry.getSize(), entry.getCompressedSize()));
            }
        }
        for (var name : NAMES) {
            if (!names.contains(name)) {
                problems.add(Problem.at(name, Malformed.MISSING_FILE));
            }
        }
        return problems;
    }

    private static boolean isTooLarge(ZipEntry entry) {
        return entry.getSize() > MOST_BYTES
                || (entry.getSize() > FREE_BYTES && entry.getSize() / MOST_RATIO > entry.getCompressedSize());
    }

    /** A file's content. */
    InputStream open(String name) throws IOException {
        var entry = zip.getEntry(name);
        return new BufferedInputStream(new Bounded(zip.getInputStream(entry), entry.getSize()), 1 << 16);
    }

    /** Ends in an error where an entry turns out to be larger or smaller than it said. */
    private static final class Bounded extends InputStream {

        private final InputStream in;
        private long left;

        Bounded(InputStream in, long size) {
            this.in = in;
            this.left = size;
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            return count(one, one < 0 ? 0 : 1);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = in.read(buffer, offset, length);
            return count(read, read);
        }

        private int count(int result, int bytes) throws IOException {
            left -= Math.max(bytes, 0);
            if (left < 0 || (result < 0 && left > 0)) {
                throw new ZipException("an entry is not as large as it says");
            }
            return result;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
