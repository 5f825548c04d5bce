package vn.codau.evidence.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.blob.BlobKey;
import vn.codau.blob.BlobProblem;
import vn.codau.blob.BlobStore;
import vn.codau.evidence.item.EvidenceRevision;
import vn.codau.evidence.item.EvidenceRows;
import vn.codau.evidence.item.EvidenceSettings;
import vn.codau.evidence.item.HeldEvidence;
import vn.codau.platform.time.Utc;
import vn.codau.shared.ClusterId;

/** All that the units of a cluster ever showed, for a service that files it away and decides who may have that. */
@Service
public class EvidenceHoldings {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceHoldings.class);

    private final JdbcClient database;
    private final BlobStore files;

    EvidenceHoldings(JdbcClient database, BlobStore files) {
        this.database = database;
        this.files = files;
    }

    /** Every revision of everything, what was taken back too; each unit's oldest first. */
    @Transactional(readOnly = true)
    public List<HeldEvidence> of(ClusterId cluster) {
        return database.sql("select " + EvidenceRows.COLUMNS + ", e.revision latest from evidence e"
                        + " join evidence_revision f on f.evidence_id = e.id and f.revision = 1"
                        + " join evidence_revision r on r.evidence_id = e.id where e.cluster_id = :cluster"
                        + " order by e.unit_id, f.uploaded_at, e.id, r.revision")
                .param("cluster", cluster.toString())
                .query((row, index) -> held(row))
                .list();
    }

    private static HeldEvidence held(ResultSet row) throws SQLException {
        var evidence = EvidenceRows.row(row);
        return new HeldEvidence(
                evidence.id(),
                evidence.of(),
                evidence.current(),
                evidence.current().revision() == row.getInt("latest"),
                evidence.removed() ? Optional.of(Utc.at(row, "removed_at")) : Optional.empty(),
                evidence.status(),
                evidence.note(),
                evidence.criteria());
    }

    /**
     * Whether the file is there, and with the very content that was recorded; reads all of it.
     *
     * @throws BlobProblem where that cannot be told now
     */
    public boolean isSound(EvidenceRevision revision) {
        try {
            copy(revision, OutputStream.nullOutputStream());
            return true;
        } catch (BlobProblem lost) {
            if (lost.isLost()) {
                LOG.warn("Lost the content of a revision", lost);
                return false;
            }
            throw lost;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Copies the file to the stream, which stays open. */
    public void copy(EvidenceRevision revision, OutputStream out) throws IOException {
        try (var content = files.open(BlobKey.ofContent(EvidenceSettings.ROOM, revision.hash()))) {
            content.transferTo(out);
        }
    }
}
