package vn.codau.evidence.item;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.codau.platform.time.Utc;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** Reads rows of the module's tables. */
public final class EvidenceRows {

    /** Evidence with its present revision and its criteria. */
    public static final String COLUMNS = "e.id, e.season_id, e.cluster_id, e.unit_id, e.status, e.note, e.removed_at, "
            + "r.revision, r.name, r.type, r.hash, r.size, r.effective, r.out_of_season, r.uploaded_at, r.uploader,"
            + " (select group_concat(c.criterion order by c.criterion separator '\\n') from evidence_criterion c"
            + " where c.evidence_id = e.id) criteria";

    static final String FROM =
            " from evidence e join evidence_revision r on r.evidence_id = e.id and r.revision = e.revision";

    private EvidenceRows() {}

    public static EvidenceRow row(ResultSet row) throws SQLException {
        return new EvidenceRow(
                new EvidenceId(uuid(row, "id")),
                of(row),
                revision(row),
                EvidenceStatus.valueOf(row.getString("status")),
                row.getString("note"),
                row.getObject("removed_at") != null,
                criteria(row.getString("criteria")));
    }

    static EvidenceOf of(ResultSet row) throws SQLException {
        return new EvidenceOf(
                new SeasonId(uuid(row, "season_id")),
                new ClusterId(uuid(row, "cluster_id")),
                new UnitId(uuid(row, "unit_id")));
    }

    static EvidenceRevision revision(ResultSet row) throws SQLException {
        return new EvidenceRevision(
                row.getInt("revision"),
                row.getString("name"),
                row.getString("type"),
                row.getLong("size"),
                row.getObject("effective", LocalDate.class),
                row.getBoolean("out_of_season"),
                Utc.at(row, "uploaded_at"),
                row.getString("uploader"),
                row.getString("hash"));
    }

    static EvidenceItem item(EvidenceRow row, boolean usedElsewhere) {
        var now = row.current();
        return new EvidenceItem(
                row.id(),
                now.name(),
                now.type(),
                now.size(),
                now.effective(),
                now.outOfSeason(),
                now.uploaded(),
                now.uploadedBy(),
                now.revision(),
                row.status(),
                row.note(),
                row.criteria(),
                usedElsewhere);
    }

    static EvidenceUse use(ResultSet row, EvidenceAccess access) throws SQLException {
        var of = of(row);
        return new EvidenceUse(
                new EvidenceId(uuid(row, "id")),
                of,
                access.unitLabel(of.unit()),
                row.getString("name"),
                Utc.at(row, "uploaded_at"),
                row.getString("uploader"),
                row.getObject("removed_at") != null);
    }

    static UnitId unit(ResultSet row) throws SQLException {
        return new UnitId(uuid(row, "unit_id"));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }

    private static Set<String> criteria(@Nullable String joined) {
        return joined == null
                ? Set.of()
                : Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(joined.split("\n"))));
    }
}
