package vn.codau.evidence.file;

import java.io.InputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.blob.BlobKey;
import vn.codau.blob.BlobStore;
import vn.codau.evidence.item.EvidenceGate;
import vn.codau.evidence.item.EvidenceId;
import vn.codau.evidence.item.EvidenceProblem;
import vn.codau.evidence.item.EvidenceProblem.Reason;
import vn.codau.evidence.item.EvidenceRevision;
import vn.codau.evidence.item.EvidenceSettings;
import vn.codau.evidence.item.EvidenceStore;
import vn.codau.evidence.preview.Previews;
import vn.codau.evidence.preview.Previews.Preview;

/** Hands out contents and pictures of them, after asking anew each time whether the reader may see them. */
@Service
class EvidenceContents {

    private final EvidenceGate gate;
    private final EvidenceStore rows;
    private final BlobStore files;
    private final Previews previews;

    EvidenceContents(EvidenceGate gate, EvidenceStore rows, BlobStore files, Previews previews) {
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
    @Transactional(readOnly = true)
    EvidenceRevision revision(EvidenceId id, int number) {
        gate.find(id);
        return rows.revision(id, number).orElseThrow(() -> new EvidenceProblem(Reason.UNKNOWN));
    }

    InputStream open(EvidenceRevision revision) {
        return files.open(BlobKey.ofContent(EvidenceSettings.ROOM, revision.hash()));
    }

    /** A picture of one page, counted from 1. */
    Preview page(EvidenceRevision revision, int number) {
        return previews.page(revision.hash(), number, () -> open(revision));
    }

    InputStream open(Preview picture) {
        return files.open(picture.key(), picture.sha256());
    }
}
