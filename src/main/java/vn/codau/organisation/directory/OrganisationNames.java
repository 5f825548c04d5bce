package vn.codau.organisation.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.codau.shared.KnownNames;

/** What units and clusters are called now. */
@Component
class OrganisationNames implements KnownNames {

    private final JdbcClient jdbc;

    OrganisationNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        var names = new HashMap<UUID, String>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, code, name from unit where id in (:ids) union all select id, code, name from cluster"
                            + " where id in (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        names.put(Rows.id(row, "id"), row.getString("code") + " · " + row.getString("name"));
                    });
        }
        return names;
    }
}
