package vn.codau.evidence.inspect;

import org.springframework.stereotype.Component;
import vn.codau.evidence.item.EvidenceProblem;
import vn.codau.evidence.item.EvidenceSettings;
import vn.codau.evidence.item.FileName;
import vn.codau.evidence.item.FileType;
import vn.codau.evidence.store.FileStore;
import vn.codau.evidence.store.Incoming;

/** Lets files in: what is too large, of a wrong type, hostile or infected goes no further than a temporary file. */
@Component
public class Intake {

    private final FileStore store;
    private final VirusScan scan;

    Intake(FileStore store, VirusScan scan) {
        this.store = store;
        this.scan = scan;
    }

    /**
     * Takes a file in and looks at it.
     *
     * @throws EvidenceProblem if it is refused; nothing of it is left then
     */
    public Taken take(UploadedFile file) {
        var incoming = store.receive(file.content(), EvidenceSettings.MAX_BYTES);
        try {
            var name = FileName.cleaned(file.name());
            var type = TypeCheck.of(incoming.file(), name);
            scan.require(incoming.file());
            return new Taken(incoming, type, FileName.withExtension(name, type));
        } catch (RuntimeException refused) {
            incoming.close();
            throw refused;
        }
    }

    /** A file that may be kept. */
    public record Taken(Incoming content, FileType type, String name) implements AutoCloseable {

        @Override
        public void close() {
            content.close();
        }
    }
}
