package vn.codau.evidence.inspect;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import vn.codau.evidence.item.EvidenceProblem;
import vn.codau.evidence.item.EvidenceProblem.Reason;

/** Whether a PDF is whole, not locked, and nothing else besides. */
final class PdfCheck {

    private static final int HEAD = 1024;
    private static final int TAIL = 2048;
    private static final int ZIP_TAIL = 66 * 1024;
    private static final int STRIDE = 1024 * 1024;
    private static final int OVERLAP = 64;
    private static final Pattern HEADER = Pattern.compile("%pdf-[12]\\.\\d.*", Pattern.DOTALL);
    private static final Pattern LOCKED = Pattern.compile("/encrypt\\s*(?:\\d+\\s+\\d+\\s+r|<<)");
    private static final List<String> PAGES_OF_THE_WEB = List.of("<html", "<script", "<!doctype", "<svg", "<?php");
    private static final String ZIP_END = "pk\u0005\u0006";

    private PdfCheck() {}

    static void require(RandomAccessBytes file) throws IOException {
        var head = file.text(0, HEAD);
        var tail = file.text(file.size() - TAIL, file.size());
        var isWhole = HEADER.matcher(head).matches() && tail.contains("startxref") && tail.contains("%%eof");
        if (!isWhole || PAGES_OF_THE_WEB.stream().anyMatch(head::contains)) {
            throw new EvidenceProblem(Reason.DAMAGED);
        }
        requireNoZip(file);
        for (var from = 0L; from < file.size(); from += STRIDE) {
            if (LOCKED.matcher(file.text(from, from + STRIDE + OVERLAP)).find()) {
                throw new EvidenceProblem(Reason.ENCRYPTED);
            }
        }
    }

    /** Readers of ZIP find it from the end, whatever stands before. */
    static void requireNoZip(RandomAccessBytes file) throws IOException {
        if (file.text(file.size() - ZIP_TAIL, file.size()).contains(ZIP_END)) {
            throw new EvidenceProblem(Reason.DAMAGED);
        }
    }
}
