package vn.codau.support;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many statements the connection of the present transaction has sent so far, by the server's own count. */
public record Statements(long sent) {

    /** What it costs to ask. */
    private static final int ASKING = 1;

    /** To be asked inside a transaction, twice: before and after. */
    public static Statements of(DataSource database) {
        return new Statements(JdbcClient.create(database)
                .sql("show session status like 'Questions'")
                .query((row, index) -> row.getLong(2))
                .single());
    }

    public long since(Statements before) {
        return sent - before.sent - ASKING;
    }
}
