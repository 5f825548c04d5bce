package vn.codau.criteria.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.criteria.table.CriteriaVersion;
import vn.codau.criteria.table.Difference;
import vn.codau.criteria.text.Differences;
import vn.codau.shared.ClusterId;
import vn.codau.shared.SeasonId;

/** Reads published criteria tables; nothing of them is secret to anybody who may sign in. */
@Service
@Transactional(readOnly = true)
public class CriteriaQueries {

    private final VersionStore versions;

    CriteriaQueries(VersionStore versions) {
        this.versions = versions;
    }

    /** The cluster's latest published table. One small statement: tables that were read are remembered. */
    public Optional<CriteriaTable> published(ClusterId cluster) {
        return versions.latest(cluster);
    }

    /** The latest published tables of the season's clusters that have one. One statement, as above. */
    public List<CriteriaTable> published(SeasonId season) {
        return versions.latest(season);
    }

    /** Whether the cluster has a published table. */
    public boolean isPublished(ClusterId cluster) {
        return versions.hasAny(cluster);
    }

    /** The cluster's table of that version. */
    public Optional<CriteriaTable> version(ClusterId cluster, int number) {
        return versions.find(cluster, number);
    }

    /** The cluster's published versions, newest first, with what changed from each to the next. */
    public List<CriteriaVersion> versions(ClusterId cluster) {
        var all = new ArrayList<CriteriaVersion>();
        for (var head : versions.heads(cluster)) {
            all.add(new CriteriaVersion(
                    head.number(),
                    head.at(),
                    head.by(),
                    head.reason(),
                    head.sha256(),
                    changes(cluster, head.number())));
        }
        return all;
    }

    private List<Difference> changes(ClusterId cluster, int number) {
        var before = versions.find(cluster, number - 1);
        var after = versions.find(cluster, number);
        return before.isEmpty() || after.isEmpty() ? List.of() : Differences.between(before.get(), after.get());
    }
}
