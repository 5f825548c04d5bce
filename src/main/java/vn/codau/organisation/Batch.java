package vn.codau.organisation;

import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import vn.codau.platform.batch.Batches;

/** Inserts many rows in one go, and says in the user's terms where somebody else was faster. */
final class Batch {

    private Batch() {}

    static void insert(Batches batches, String sql, List<Map<String, Object>> rows) {
        try {
            batches.update(sql, rows);
        } catch (DuplicateKeyException madeMeanwhile) {
            var problem = new OrganisationProblem("importOutdated");
            problem.initCause(madeMeanwhile);
            throw problem;
        }
    }
}
