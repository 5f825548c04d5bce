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
        var sorted = JdbcClient.create(database)
                .sql(
                        "with names (name) as (select 'Đỗ' union select 'Dũng' union select 'Ân' union select 'An' union select 'Ăn')"
                                + " select name from names order by name")
                .query(String.class)
                .list();
        assertThat(sorted).containsExactly("An", "Ăn", "Ân", "Dũng", "Đỗ");
    }
}
