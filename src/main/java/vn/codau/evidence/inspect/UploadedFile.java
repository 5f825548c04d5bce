package vn.codau.evidence.inspect;

import java.io.InputStream;
import java.time.LocalDate;

/**
 * A file on its way in.
 *
 * @param name as the sender calls it; never used as a path
 * @param effective the day that the paper itself is of
 * @param content read once, never held in memory as a whole
 */
public record UploadedFile(String name, LocalDate effective, InputStream content) {}
