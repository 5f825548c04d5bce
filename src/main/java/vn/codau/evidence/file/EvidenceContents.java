package vn.codau.evidence.file;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.evidence.item.EvidenceGate;
import vn.codau.evidence.item.EvidenceId;
import vn.codau.evidence.item.EvidenceProblem;
import vn.codau.evidence.item.EvidenceProblem.Reason;
import vn.codau.evidence.item.EvidenceRevision;
import vn.codau.evidence.item.EvidenceStore;
import vn.codau.evidence.preview.Previews;
import vn.codau.evidence.preview.Previews.Preview;
import vn.codau.evidence.store.FileStore;

/** Hands out contents and pictures of them, after asking anew each time whether the reader may see them. */
@Service
@Transactional(readOnly = true)
class EvidenceContents {

    private final EvidenceGate gate;
    private final EvidenceStore rows;
    private final FileStore files;
    private final Previews previews;

    EvidenceContents(EvidenceGate gate, EvidenceStore rows, FileStore files, Previews previews) {
        this.gate = gate;
        this.rows = rows;
        this.files = files;
        this.previews = previews;
    }

    /**
     * A revision that the reader may see.
     *
     * @throws EvidenceProblem alike if there is none and if it may not be seen
     */
    EvidenceRevision revision(EvidenceId id, int number) {
        gate.find(id);
        return rows.revision(id, number).orElseThrow(() -> new EvidenceProblem(Reason.UNKNOWN));
    }

    InputStream open(EvidenceRevision revision) {
        try {
            return files.open(revision.hash());
        } catch (IOException lost) {
            throw new EvidenceProblem(Reason.LOST).causedBy(lost);
        }
    }

    /** A picture of one page, counted from 1. */
    Preview page(EvidenceRevision revision, int number) {
        return previews.page(revision.hash(), number, () -> open(revision));
    }
}
