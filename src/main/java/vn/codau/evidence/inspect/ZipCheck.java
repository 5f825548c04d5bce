package vn.codau.evidence.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import vn.codau.evidence.item.EvidenceProblem;
import vn.codau.evidence.item.EvidenceProblem.Reason;
import vn.codau.evidence.item.FileType;

/**
 * Looks into a ZIP container, which office documents are too: its list of parts first, then each part as it is unpacked,
 * within limits.
 */
final class ZipCheck {

    private static final int END = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int END_SIGNATURE = 0x504B0506;
    private static final int MOST_LISTED = 1024 * 1024;
    private static final int LONGEST_NAME = 500;
    private static final int SMALL = 1024 * 1024;

    private final RandomAccessBytes bytes;
    private final UnpackingLimit unpacking;
    private final Set<String> names = new HashSet<>();
    private final OfficeParts office = new OfficeParts();

    ZipCheck(RandomAccessBytes bytes) {
        this.bytes = bytes;
        this.unpacking = new UnpackingLimit(bytes.size());
    }

    FileType type(Path file) throws IOException {
        requireOneList();
        try (var zip = ZipFile.builder().setPath(file).get()) {
            for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
                look(zip, entries.nextElement());
            }
        }
        return office.type();
    }

    /** The list of parts has to end the file and be of a bounded size before any library reads it. */
    private void requireOneList() throws IOException {
        var end = bytes.size() - END;
        var earliest = Math.max(0, end - LONGEST_COMMENT);
        while (end >= earliest && !isEnd(end)) {
            end--;
        }
        if (end < earliest) {
            throw new EvidenceProblem(Reason.DAMAGED);
        }
        var size = bytes.littleEndian(end + 12);
        var start = bytes.littleEndian(end + 16);
        if (size > MOST_LISTED || bytes.littleEndianShort(end + 10) > UnpackingLimit.MOST_PARTS) {
            throw new EvidenceProblem(Reason.BOMB);
        }
        if (start + size != end) {
            throw new EvidenceProblem(Reason.DAMAGED);
        }
    }

    private boolean isEnd(long place) throws IOException {
        return bytes.bigEndian(place) == END_SIGNATURE
                && place + END + bytes.littleEndianShort(place + 20) == bytes.size();
    }

    private void look(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        unpacking.part();
        var name = entry.getName();
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new EvidenceProblem(Reason.ENCRYPTED);
        }
        var method = ZipMethod.getMethodByCode(entry.getMethod());
        var isKnown = method == ZipMethod.STORED || method == ZipMethod.DEFLATED;
        if (!isKnown || !isPlain(name) || !names.add(name)) {
            throw new EvidenceProblem(Reason.DAMAGED);
        }
        unpacking.expect(entry.getSize());
        if (!entry.isDirectory()) {
            try (var part = zip.getInputStream(entry)) {
                look(name, part);
            }
        }
    }

    private static boolean isPlain(String name) {
        return name.length() <= LONGEST_NAME
                && !name.startsWith("/")
                && name.indexOf('\\') < 0
                && name.indexOf('\0') < 0
                && !("/" + name + "/").contains("/../");
    }

    private void look(String name, InputStream part) throws IOException {
        office.name(name);
        if (OfficeParts.isDescribing(name)) {
            office.describe(name, new String(unpacking.small(part, SMALL), StandardCharsets.UTF_8));
        } else if (OfficeParts.isXml(name)) {
            unpacking.drain(part, new NoDoctype());
        } else if (OfficeParts.isOffice(name)) {
            inner(part);
        } else {
            var start = new FileSignature();
            unpacking.drain(part, start);
            office.beginning(name, start);
        }
    }

    /** An office document in a ZIP, or a table in a presentation: its parts count like the outer one's. */
    private void inner(InputStream part) throws IOException {
        var zip = new ZipInputStream(part);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            unpacking.part();
            OfficeParts.requireNoMacros(entry.getName());
            unpacking.drain(zip, OfficeParts.isXml(entry.getName()) ? new NoDoctype() : (piece, length) -> {});
        }
    }
}
