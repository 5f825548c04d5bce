package vn.codau.evidence.item;

import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.codau.evidence.item.EvidenceProblem.Reason;
import vn.codau.platform.time.Utc;
import vn.codau.shared.AccountId;
import vn.codau.shared.Stale;

/** Keeps what is known of evidence; its unique keys and its revision decide when two people do the same at once. */
@Repository
public class EvidenceStore {

    private final JdbcClient database;
    private final EvidenceSettings settings;

    EvidenceStore(JdbcClient database, EvidenceSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    public Optional<EvidenceRow> find(EvidenceId id) {
        return database.sql("select " + EvidenceRows.COLUMNS + EvidenceRows.FROM + " where e.id = :id")
                .param("id", id.toString())
                .query((row, index) -> EvidenceRows.row(row))
                .optional();
    }

    public Optional<EvidenceRevision> revision(EvidenceId id, int number) {
        return database.sql("select r.* from evidence_revision r where r.evidence_id = :id and r.revision = :number")
                .param("id", id.toString())
                .param("number", number)
                .query((row, index) -> EvidenceRows.revision(row))
                .optional();
    }

    /** What the unit shows in that season with the same content. */
    public Optional<EvidenceRow> same(EvidenceOf of, String hash) {
        return database.sql("select " + EvidenceRows.COLUMNS + EvidenceRows.FROM
                        + " where e.season_id = :season and e.unit_id = :unit and e.current_hash = :hash")
                .param("season", of.season().toString())
                .param("unit", of.unit().toString())
                .param("hash", hash)
                .query((row, index) -> EvidenceRows.row(row))
                .optional();
    }

    /** Counts another file of the unit's; all units' others wait for nothing. */
    public void use(EvidenceOf of, long bytes, int files) {
        database.sql("insert into evidence_usage (season_id, unit_id, bytes, files) values (:season, :unit, :bytes,"
                        + " :files) on duplicate key update bytes = bytes + value(bytes), files = files + value(files)")
                .param("season", of.season().toString())
                .param("unit", of.unit().toString())
                .param("bytes", bytes)
                .param("files", files)
                .update();
        database.sql("select bytes, files from evidence_usage where season_id = :season and unit_id = :unit")
                .param("season", of.season().toString())
                .param("unit", of.unit().toString())
                .query(row -> {
                    if (row.getLong("bytes") > settings.quota().toBytes()) {
                        throw new EvidenceProblem(Reason.QUOTA, settings.quota().toMegabytes());
                    }
                    if (row.getInt("files") > settings.files()) {
                        throw new EvidenceProblem(Reason.TOO_MANY, settings.files());
                    }
                });
    }

    /** Adds evidence of one revision; false if the unit shows the same content already. */
    public boolean add(EvidenceId id, EvidenceOf of, EvidenceRevision first, AccountId by) {
        try {
            database.sql("insert into evidence (id, season_id, cluster_id, unit_id, revision, current_hash, status)"
                            + " values (:id, :season, :cluster, :unit, :revision, :hash, 'PENDING')")
                    .param("id", id.toString())
                    .param("season", of.season().toString())
                    .param("cluster", of.cluster().toString())
                    .param("unit", of.unit().toString())
                    .param("revision", first.revision())
                    .param("hash", first.hash())
                    .update();
        } catch (DuplicateKeyException shown) {
            return false;
        }
        addRevision(id, first, by);
        return true;
    }

    /** Makes another revision the present one, which nobody has assessed yet. */
    public void revise(EvidenceId id, EvidenceRevision next, AccountId by) {
        try {
            expectOne(database.sql("update evidence set revision = :next, current_hash = :hash, status = 'PENDING',"
                            + " note = '' where id = :id and revision = :next - 1 and removed_at is null")
                    .param("next", next.revision())
                    .param("hash", next.hash())
                    .param("id", id.toString())
                    .update());
        } catch (DuplicateKeyException shown) {
            throw new EvidenceProblem(Reason.DUPLICATE, next.name()).causedBy(shown);
        }
        addRevision(id, next, by);
    }

    public void remove(EvidenceRow evidence, Instant at) {
        expectOne(database.sql("update evidence set removed_at = :at, current_hash = null"
                        + " where id = :id and revision = :seen and removed_at is null")
                .param("at", Utc.of(at))
                .param("id", evidence.id().toString())
                .param("seen", evidence.current().revision())
                .update());
    }

    public void assess(EvidenceRow evidence, EvidenceStatus status, String note) {
        expectOne(database.sql("update evidence set status = :status, note = :note"
                        + " where id = :id and revision = :seen and removed_at is null")
                .param("status", status.name())
                .param("note", note)
                .param("id", evidence.id().toString())
                .param("seen", evidence.current().revision())
                .update());
    }

    /** False if it was shown for the criterion already. */
    public boolean link(EvidenceId id, String criterion) {
        return database.sql("insert ignore into evidence_criterion (evidence_id, criterion) values (:id, :criterion)")
                        .param("id", id.toString())
                        .param("criterion", criterion)
                        .update()
                == 1;
    }

    /** False if it was not shown for the criterion. */
    public boolean unlink(EvidenceId id, String criterion) {
        return database.sql("delete from evidence_criterion where evidence_id = :id and criterion = :criterion")
                        .param("id", id.toString())
                        .param("criterion", criterion)
                        .update()
                == 1;
    }

    private void addRevision(EvidenceId id, EvidenceRevision revision, AccountId by) {
        database.sql("insert into evidence_revision (evidence_id, revision, name, type, hash, size, effective,"
                        + " out_of_season, uploaded_at, uploaded_by, uploader) values (:id, :revision, :name, :type,"
                        + " :hash, :size, :effective, :outside, :at, :by, :uploader)")
                .param("id", id.toString())
                .param("revision", revision.revision())
                .param("name", revision.name())
                .param("type", revision.type())
                .param("hash", revision.hash())
                .param("size", revision.size())
                .param("effective", revision.effective())
                .param("outside", revision.outOfSeason())
                .param("at", Utc.of(revision.uploaded()))
                .param("by", by.toString())
                .param("uploader", revision.uploadedBy())
                .update();
    }

    private static void expectOne(int changed) {
        if (changed != 1) {
            throw new Stale();
        }
    }
}
