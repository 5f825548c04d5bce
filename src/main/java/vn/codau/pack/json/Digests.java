package vn.codau.pack.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import vn.codau.platform.digest.Sha256;

/**
 * The SHA-256 of a text file and a short digest of each of its lines. The first tells that something was changed, the
 * others where.
 *
 * @param sha256 of the whole file, in hexadecimal
 * @param lines the first four bytes of the SHA-256 of each line with its line feed, in hexadecimal, {@value #LINES_A_ROW} lines joined in a row
 */
public record Digests(String sha256, List<String> lines) {

    static final int LINES_A_ROW = 16;

    private static final int BYTES_A_LINE = 4;
    private static final int DIGITS_A_LINE = 2 * BYTES_A_LINE;

    public Digests {
        lines = List.copyOf(lines);
    }

    /**
     * Reads the stream to its end.
     *
     * @param mostRows how many rows of lines are kept; what comes behind them counts for the whole only
     */
    public static Digests of(InputStream in, int mostRows) throws IOException {
        var lines = new Lines(mostRows);
        in.transferTo(lines);
        return lines.digests();
    }

    /** The digests of a text. */
    public static Digests of(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var lines = new Lines(Integer.MAX_VALUE);
        lines.write(bytes, 0, bytes.length);
        return lines.digests();
    }

    /** The digest of line {@code index}, counted from 0; empty where there is no such line. */
    String line(int index) {
        int row = index / LINES_A_ROW;
        int start = index % LINES_A_ROW * DIGITS_A_LINE;
        return row < lines.size() && start + DIGITS_A_LINE <= lines.get(row).length()
                ? lines.get(row).substring(start, start + DIGITS_A_LINE)
                : "";
    }

    /** The first row that differs, counted from 0. */
    public int differingRow(Digests other) {
        int row = 0;
        while (row < Math.min(lines.size(), other.lines.size())
                && lines.get(row).equals(other.lines.get(row))) {
            row++;
        }
        return row;
    }

    /** The lines, counted from 1, whose digests differ; at most {@code most} of them. */
    public List<Integer> differingLines(Digests other, int most) {
        var differing = new ArrayList<Integer>();
        int count = LINES_A_ROW * Math.max(lines.size(), other.lines.size());
        for (int i = 0; i < count && differing.size() < most; i++) {
            if (!line(i).equals(other.line(i))) {
                differing.add(i + 1);
            }
        }
        return differing;
    }

    /** Cuts what is written to it into lines. */
    public static final class Lines extends OutputStream {

        private final Sha256 file = new Sha256();
        private final Sha256 line = new Sha256();
        private final List<String> rows = new ArrayList<>();
        private final StringBuilder row = new StringBuilder();
        private final int mostRows;
        private boolean lineOpen;

        public Lines(int mostRows) {
            this.mostRows = mostRows;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] buffer, int offset, int length) {
            file.write(buffer, offset, length);
            if (rows.size() < mostRows) {
                cut(buffer, offset, length);
            }
        }

        private void cut(byte[] buffer, int offset, int length) {
            int start = offset;
            int end = offset + length;
            for (int i = offset; i < end; i++) {
                if (buffer[i] == '\n') {
                    line.write(buffer, start, i + 1 - start);
                    endLine();
                    start = i + 1;
                }
            }
            line.write(buffer, start, end - start);
            lineOpen |= start < end;
        }

        private void endLine() {
            HexFormat.of().formatHex(row, line.bytes(), 0, BYTES_A_LINE);
            lineOpen = false;
            if (row.length() == LINES_A_ROW * DIGITS_A_LINE) {
                endRow();
            }
        }

        private void endRow() {
            rows.add(row.toString());
            row.setLength(0);
        }

        /** What was written so far; nothing may be written afterwards. */
        public Digests digests() {
            if (lineOpen) {
                endLine();
            }
            if (!row.isEmpty()) {
                endRow();
            }
            return new Digests(file.hex(), rows);
        }
    }
}
