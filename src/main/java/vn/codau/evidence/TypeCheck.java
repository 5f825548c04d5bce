package vn.codau.evidence;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import vn.codau.evidence.EvidenceProblem.Reason;

/**
 * Finds what a file is by its content and refuses whatever is no evidence: other types, renamed ones, two types at once,
 * macros, passwords, bombs. Reads piece by piece and never unpacks more than it must.
 */
final class TypeCheck {

    private static final MimeTypes MAGIC = MimeTypes.getDefaultMimeTypes();

    private TypeCheck() {}

    /**
     * The type of a file.
     *
     * @param name cleaned; its extension must fit the content, if it has one
     * @throws EvidenceProblem if it is refused
     */
    static FileType of(Path file, String name) {
        try {
            var type = detected(file);
            var extension = FileName.extension(name);
            if (!extension.isEmpty() && !type.extensions().contains(extension)) {
                throw new EvidenceProblem(
                        Reason.RENAMED, extension, type.extensions().getFirst());
            }
            return type;
        } catch (IOException damaged) {
            throw new EvidenceProblem(Reason.DAMAGED).causedBy(damaged);
        }
    }

    private static FileType detected(Path file) throws IOException {
        try (var in = TikaInputStream.get(file)) {
            var media = MAGIC.detect(in, new Metadata()).toString();
            return FileType.ofMedia(media).orElseThrow(() -> new EvidenceProblem(Reason.TYPE));
        }
    }
}
