package vn.codau.evidence.inspect;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Component;
import vn.codau.blob.BlobProblem;
import vn.codau.blob.BlobStore;
import vn.codau.blob.Draft;
import vn.codau.evidence.item.EvidenceProblem;
import vn.codau.evidence.item.EvidenceProblem.Reason;
import vn.codau.evidence.item.EvidenceSettings;
import vn.codau.evidence.item.FileName;
import vn.codau.evidence.item.FileType;

/** Lets files in: what is too large, of a wrong type, hostile or infected goes no further than a temporary file. */
@Component
public class Intake {

    private static final int BUFFER = 64 * 1024;

    private final BlobStore store;
    private final VirusScan scan;

    public Intake(BlobStore store, VirusScan scan) {
        this.store = store;
        this.scan = scan;
    }

    /**
     * Takes a file in and looks at it.
     *
     * @throws EvidenceProblem if it is refused; nothing of it is left then
     */
    public Taken take(UploadedFile file) {
        var draft = draft();
        try {
            receive(file.content(), EvidenceSettings.MAX_BYTES, draft);
            var name = FileName.cleaned(file.name());
            var type = TypeCheck.of(draft.file(), name);
            scan.require(draft.file());
            return new Taken(draft, type, FileName.withExtension(name, type));
        } catch (RuntimeException refused) {
            draft.close();
            throw refused;
        }
    }

    private Draft draft() {
        try {
            return store.draft(EvidenceSettings.ROOM);
        } catch (BlobProblem unwritable) {
            throw new EvidenceProblem(Reason.NO_ROOM).causedBy(unwritable);
        }
    }

    /**
     * Takes a content in.
     *
     * @throws EvidenceProblem if it is empty, larger than the limit in bytes, breaks off, or cannot be written
     */
    static void receive(InputStream content, long limit, Draft draft) {
        var buffer = new byte[BUFFER];
        try (var out = draft.out()) {
            for (var read = next(content, buffer); read >= 0; read = next(content, buffer)) {
                if (draft.size() + read > limit) {
                    throw new EvidenceProblem(Reason.TOO_LARGE, limit / 1024 / 1024);
                }
                out.write(buffer, 0, read);
            }
        } catch (IOException unwritable) {
            throw new EvidenceProblem(Reason.NO_ROOM).causedBy(unwritable);
        }
        if (draft.size() == 0) {
            throw new EvidenceProblem(Reason.EMPTY);
        }
    }

    /** Tells a sender that breaks off from a disk that is full. */
    private static int next(InputStream content, byte[] buffer) {
        try {
            return content.read(buffer);
        } catch (IOException cut) {
            throw new EvidenceProblem(Reason.CUT).causedBy(cut);
        }
    }

    /** A file that may be kept. */
    public record Taken(Draft content, FileType type, String name) implements AutoCloseable {

        @Override
        public void close() {
            content.close();
        }
    }
}
