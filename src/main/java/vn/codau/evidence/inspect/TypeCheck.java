package vn.codau.evidence.inspect;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import vn.codau.evidence.item.EvidenceProblem;
import vn.codau.evidence.item.EvidenceProblem.Reason;
import vn.codau.evidence.item.FileName;
import vn.codau.evidence.item.FileType;

/**
 * Finds what a file is by its content and refuses whatever is no evidence: other types, renamed ones, two types at once,
 * macros, passwords, bombs. Reads piece by piece and never unpacks more than it must; no parser of the types' own runs.
 */
final class TypeCheck {

    private static final MimeTypes MAGIC = MimeTypes.getDefaultMimeTypes();
    private static final int ZIP = 0x504B0304;
    private static final int OLE = 0xD0CF11E0;

    private TypeCheck() {}

    /**
     * The type of a file.
     *
     * @param name cleaned; its extension must fit the content, if it has one
     * @throws EvidenceProblem if it is refused
     */
    static FileType of(Path file, String name) {
        try (var bytes = new RandomAccessBytes(file)) {
            var type = detected(file, bytes);
            var extension = FileName.extension(name);
            if (!extension.isEmpty() && !type.extensions().contains(extension)) {
                throw new EvidenceProblem(
                        Reason.RENAMED, extension, type.extensions().getFirst());
            }
            return type;
        } catch (IOException | IllegalArgumentException damaged) {
            throw new EvidenceProblem(Reason.DAMAGED).causedBy(damaged);
        }
    }

    private static FileType detected(Path file, RandomAccessBytes bytes) throws IOException {
        var start = bytes.size() < Integer.BYTES ? 0 : bytes.bigEndian(0);
        if (start == ZIP) {
            return new ZipCheck(bytes).type(file);
        }
        if (start == OLE) {
            throw new EvidenceProblem(Reason.OLD_FORMAT);
        }
        var type = FileType.ofMedia(media(file)).orElseThrow(() -> new EvidenceProblem(Reason.TYPE));
        switch (type) {
            case PDF -> PdfCheck.require(bytes);
            case PNG -> PictureCheck.requirePng(bytes);
            case JPEG -> PictureCheck.requireJpeg(bytes);
            case TEXT -> TextCheck.require(file);
            default -> throw new EvidenceProblem(Reason.DAMAGED);
        }
        return type;
    }

    private static String media(Path file) throws IOException {
        try (var in = TikaInputStream.get(file)) {
            return MAGIC.detect(in, new Metadata()).toString();
        }
    }
}
