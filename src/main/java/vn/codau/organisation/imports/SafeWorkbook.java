package vn.codau.organisation.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.codau.organisation.unit.OrganisationProblem;

/**
 * Looks at an uploaded file by its content before any spreadsheet library does. What passes is packed anew, so that what is
 * read later is exactly what was looked at: a zip file has two lists of its content, which need not agree.
 */
public final class SafeWorkbook {

    /** The largest file. */
    static final int MAX_BYTES = 2 * 1024 * 1024;

    private static final int MAX_UNPACKED = 20 * 1024 * 1024;
    private static final int MAX_RATIO = 100;
    private static final int RATIO_COUNTS_FROM = 1024 * 1024;
    private static final int MAX_PARTS = 500;
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private final int packed;
    private final Set<String> names = new HashSet<>();
    private int unpacked;

    private SafeWorkbook(int packed) {
        this.packed = packed;
    }

    /** The workbook's XML parts, or a refusal that says what the file is instead. */
    public static byte[] of(byte[] file) {
        if (file.length > MAX_BYTES) {
            throw new OrganisationProblem("file.tooLarge", MAX_BYTES / 1024 / 1024);
        }
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K' || file[2] != 3 || file[3] != 4) {
            throw new OrganisationProblem("file.notXlsx");
        }
        try {
            return new SafeWorkbook(file.length).repacked(file);
        } catch (IOException | IllegalArgumentException damaged) {
            throw unreadable(damaged);
        }
    }

    static OrganisationProblem unreadable(Exception cause) {
        var problem = new OrganisationProblem("file.damaged");
        problem.initCause(cause);
        return problem;
    }

    private byte[] repacked(byte[] file) throws IOException {
        var safe = new ByteArrayOutputStream();
        try (var in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get();
                var out = new ZipOutputStream(safe)) {
            for (var entry : Collections.list(in.getEntries())) {
                try (var part = in.getInputStream(entry)) {
                    copy(entry.getName(), content(part), out);
                }
            }
        }
        if (!names.contains("[Content_Types].xml") || !names.contains("xl/workbook.xml")) {
            throw new OrganisationProblem("file.notXlsx");
        }
        return safe.toByteArray();
    }

    private byte[] content(InputStream part) throws IOException {
        var content = part.readNBytes(MAX_UNPACKED - unpacked + 1);
        unpacked += content.length;
        var tooDense = unpacked > RATIO_COUNTS_FROM && unpacked / MAX_RATIO > packed;
        if (unpacked > MAX_UNPACKED || tooDense) {
            throw new OrganisationProblem("file.bomb");
        }
        return content;
    }

    /** Pictures, printer settings and the like are left out. */
    private void copy(String name, byte[] content, ZipOutputStream out) throws IOException {
        var lower = name.toLowerCase(Locale.ROOT);
        if (!names.add(name) || names.size() > MAX_PARTS) {
            throw new OrganisationProblem("file.damaged");
        }
        if (lower.contains("vbaproject") || lower.contains("macrosheets/")) {
            throw new OrganisationProblem("file.macros");
        }
        if (lower.endsWith(".xml") || lower.endsWith(".rels")) {
            requirePlain(content);
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
            out.closeEntry();
        }
    }

    /** Refuses declarations of entities, and encodings in which one could hide. */
    private static void requirePlain(byte[] xml) {
        for (int i = 0; i < Math.min(xml.length, 4); i++) {
            if (xml[i] == 0 || xml[i] == (byte) 0xFE || xml[i] == (byte) 0xFF) {
                throw new OrganisationProblem("file.damaged");
            }
        }
        for (int start = 0; start <= xml.length - DOCTYPE.length; start++) {
            if (xml[start] == '<' && matches(xml, start)) {
                throw new OrganisationProblem("file.damaged");
            }
        }
    }

    private static boolean matches(byte[] xml, int start) {
        for (int i = 0; i < DOCTYPE.length; i++) {
            if (xml[start + i] != DOCTYPE[i]) {
                return false;
            }
        }
        return true;
    }
}
