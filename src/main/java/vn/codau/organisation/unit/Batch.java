package vn.codau.organisation.unit;

import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSourceUtils;

/** Inserts many rows in one go, and says in the user's terms where somebody else was faster. */
public final class Batch {

    private Batch() {}

    public static void insert(NamedParameterJdbcTemplate database, String sql, List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try {
            database.batchUpdate(sql, SqlParameterSourceUtils.createBatch(rows));
        } catch (DuplicateKeyException madeMeanwhile) {
            var problem = new OrganisationProblem("importOutdated");
            problem.initCause(madeMeanwhile);
            throw problem;
        }
    }
}
