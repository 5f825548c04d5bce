package vn.codau.evidence;

import org.springframework.stereotype.Component;

/** Lets files in: what is too large, of a wrong type, hostile or infected goes no further than a temporary file. */
@Component
class Intake {

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
    Taken take(UploadedFile file) {
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
    record Taken(Incoming content, FileType type, String name) implements AutoCloseable {

        @Override
        public void close() {
            content.close();
        }
    }
}
