package vn.codau.evidence.item;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Role;
import vn.codau.shared.UnitId;

/** Reads what is known of evidence, each reader only what it may. */
@Service
@Transactional(readOnly = true)
public class EvidenceQueries {

    /** Who is shown that the same content is used elsewhere. */
    private static final Set<Role> SEE_USES = EnumSet.of(Role.STANDING_BODY, Role.AUDITOR);

    private static final String ELSEWHERE = ", exists (select 1 from evidence_revision o join evidence x on"
            + " x.id = o.evidence_id where o.hash = r.hash and (x.unit_id <> e.unit_id or x.season_id <> e.season_id))"
            + " elsewhere";

    private final JdbcClient database;
    private final EvidenceGate gate;

    EvidenceQueries(JdbcClient database, EvidenceGate gate) {
        this.database = database;
        this.gate = gate;
    }

    /** All that a unit shows in a cluster, oldest first: one statement, however many criteria there are. */
    public List<EvidenceItem> of(ClusterId cluster, UnitId unit) {
        return items(cluster, unit, "is null");
    }

    /** What a unit has taken back. */
    public List<EvidenceItem> removed(ClusterId cluster, UnitId unit) {
        return items(cluster, unit, "is not null");
    }

    private List<EvidenceItem> items(ClusterId cluster, UnitId unit, String removed) {
        var actor = gate.actor();
        var seesUses = SEE_USES.contains(actor.role());
        var readers = new HashMap<EvidenceOf, Predicate<Set<String>>>();
        record Found(EvidenceRow row, boolean elsewhere) {}
        return database
                .sql("select " + EvidenceRows.COLUMNS + ELSEWHERE + EvidenceRows.FROM
                        + " where e.cluster_id = :cluster and e.unit_id = :unit and e.removed_at " + removed
                        + " order by r.uploaded_at, e.id")
                .param("cluster", cluster.toString())
                .param("unit", unit.toString())
                .query((row, index) -> new Found(EvidenceRows.row(row), row.getBoolean("elsewhere")))
                .list()
                .stream()
                .filter(found -> readers.computeIfAbsent(found.row().of(), of -> gate.reader(actor, of))
                        .test(found.row().criteria()))
                .map(found -> EvidenceRows.item(found.row(), seesUses && found.elsewhere()))
                .toList();
    }

    /** All revisions of a piece of evidence, newest first. */
    public List<EvidenceRevision> revisions(EvidenceId id) {
        gate.find(id);
        return database.sql("select r.* from evidence_revision r where r.evidence_id = :id order by r.revision desc")
                .param("id", id.toString())
                .query((row, index) -> EvidenceRows.revision(row))
                .list();
    }

    /** How many files each unit of a cluster shows for each criterion; for services, which decide who is told. */
    public Map<UnitId, Map<String, Integer>> counts(ClusterId cluster) {
        var counts = new HashMap<UnitId, Map<String, Integer>>();
        database.sql("select e.unit_id, c.criterion, count(*) files from evidence e join evidence_criterion c"
                        + " on c.evidence_id = e.id where e.cluster_id = :cluster and e.removed_at is null"
                        + " group by e.unit_id, c.criterion")
                .param("cluster", cluster.toString())
                .query(row -> {
                    counts.computeIfAbsent(EvidenceRows.unit(row), none -> new HashMap<>())
                            .put(row.getString("criterion"), row.getInt("files"));
                });
        return counts;
    }

    /** The criteria of each unit of a cluster whose evidence was questioned or rejected; for services likewise. */
    public Map<UnitId, Set<String>> doubted(ClusterId cluster) {
        var doubted = new HashMap<UnitId, Set<String>>();
        database.sql("select distinct e.unit_id, c.criterion from evidence e join evidence_criterion c"
                        + " on c.evidence_id = e.id where e.cluster_id = :cluster and e.removed_at is null"
                        + " and e.status in ('QUESTIONED', 'REJECTED')")
                .param("cluster", cluster.toString())
                .query(row -> {
                    doubted.computeIfAbsent(EvidenceRows.unit(row), none -> new HashSet<>())
                            .add(row.getString("criterion"));
                });
        return doubted;
    }

    /** Where else the same content is used, for verifiers; nobody else is told of any. */
    public List<EvidenceUse> usesElsewhere(EvidenceId id) {
        var evidence = gate.find(id);
        if (!SEE_USES.contains(gate.actor().role())) {
            return List.of();
        }
        return database.sql("select e.id, e.season_id, e.cluster_id, e.unit_id, e.removed_at, r.name, r.uploaded_at,"
                        + " r.uploader from evidence_revision r join evidence e on e.id = r.evidence_id"
                        + " where r.hash = :hash and (e.unit_id <> :unit or e.season_id <> :season)"
                        + " order by r.uploaded_at, e.id")
                .param("hash", evidence.current().hash())
                .param("unit", evidence.of().unit().toString())
                .param("season", evidence.of().season().toString())
                .query((row, index) -> EvidenceRows.use(row, gate.access()))
                .list();
    }
}
