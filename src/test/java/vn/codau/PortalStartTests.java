package vn.codau;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.codau.support.PortalTest;

@PortalTest
class PortalStartTests {

    @Autowired
    private DataSource database;

    @Test
    void sortsAndKeepsVietnamese() {
        var jdbc = JdbcClient.create(database);
        var order = jdbc.sql(
                        "select default_collation_name from information_schema.schemata where schema_name = database()")
                .query(String.class)
                .single();
        var sorted = jdbc.sql("with names (name) as (select 'Đỗ' union all select 'Dũng' union all select 'Ân'"
                        + " union all select 'An' union all select 'Ăn') select name from names order by name collate "
                        + order)
                .query(String.class)
                .list();
        assertThat(sorted).containsExactly("An", "Ăn", "Ân", "Dũng", "Đỗ");
    }
}
