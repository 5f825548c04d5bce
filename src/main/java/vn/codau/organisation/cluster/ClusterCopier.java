package vn.codau.organisation.cluster;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.shared.SeasonCopied;

/** Copies the clusters with their present members, heads and deputies when a season is copied into the next. */
@Component
class ClusterCopier {

    private final JdbcClient jdbc;

    ClusterCopier(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Runs in the copying transaction: the copy is whole or is not made. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(SeasonCopied copied) {
        for (var cluster : newIds(copied).entrySet()) {
            copy(copied, cluster.getKey(), cluster.getValue());
        }
    }

    private Map<UUID, UUID> newIds(SeasonCopied copied) {
        var ids = new HashMap<UUID, UUID>();
        jdbc.sql("select id from cluster where season_id = :from")
                .param("from", copied.from().value())
                .query(UUID.class)
                .list()
                .forEach(id -> ids.put(id, UUID.randomUUID()));
        return ids;
    }

    private void copy(SeasonCopied copied, UUID original, UUID copy) {
        jdbc.sql("insert into cluster (id, season_id, code, name, kind, head_unit_id, version)"
                        + " select :copy, :season, code, name, kind, head_unit_id, 0 from cluster where id = :original")
                .param("copy", copy)
                .param("season", copied.to().value())
                .param("original", original)
                .update();
        jdbc.sql("insert into cluster_deputy (cluster_id, position, unit_id)"
                        + " select :copy, position, unit_id from cluster_deputy where cluster_id = :original")
                .param("copy", copy)
                .param("original", original)
                .update();
        jdbc.sql("insert into membership (id, season_id, cluster_id, unit_id, joined_on, version)"
                        + " select uuid(), :season, :copy, unit_id, :from, 0 from membership"
                        + " where cluster_id = :original and left_on = '9999-12-31'")
                .param("season", copied.to().value())
                .param("copy", copy)
                .param("from", copied.firstDay())
                .param("original", original)
                .update();
    }
}
