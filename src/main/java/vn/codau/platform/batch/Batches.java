package vn.codau.platform.batch;

import java.util.Collection;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSourceUtils;
import org.springframework.stereotype.Component;

/**
 * Sends one statement for many rows in one go. Everything else that is said in SQL goes through JdbcClient, which has no
 * way to say this.
 */
@Component
public class Batches {

    private final NamedParameterJdbcOperations database;

    public Batches(DataSource database) {
        this.database = new NamedParameterJdbcTemplate(database);
    }

    /**
     * Runs the statement once for each row; sends nothing where there is none.
     *
     * @param rows the named parameters of each run; the first one's names and types are those of all
     * @return how many records each run has changed, in the order of the rows
     */
    public int[] update(String sql, Collection<? extends Map<String, ?>> rows) {
        return rows.isEmpty() ? new int[0] : database.batchUpdate(sql, SqlParameterSourceUtils.createBatch(rows));
    }
}
