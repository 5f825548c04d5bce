package vn.codau;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.codau.support.PortalTest;
import vn.codau.support.TestDatabase;

@PortalTest
class PortalStartTests {

    @Autowired
    private DataSource database;

    @Autowired
    private SpringLiquibase migration;

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

    @Test
    void givesItsUserBackTheRightsThatABackupDoesNotHold() throws Exception {
        var settings = TestDatabase.database().settings();
        var owner = new DriverManagerDataSource(
                String.valueOf(settings.get("CODAU_DB_URL")),
                String.valueOf(settings.get("CODAU_DB_OWNER")),
                String.valueOf(settings.get("CODAU_DB_OWNER_PASSWORD")));
        var user = "'" + settings.get("CODAU_DB_USER") + "'@'" + settings.get("CODAU_DB_USER_HOST") + "'";
        var before = rights();
        JdbcClient.create(owner)
                .sql("revoke select, insert on audit_entry from " + user)
                .update();
        assertThat(rights()).isNotEqualTo(before);

        migration.afterPropertiesSet();

        assertThat(rights()).isEqualTo(before).anyMatch(right -> right.equals("audit_entry INSERT"));
        // The changelogs granted the last one once, and took it away again.
        assertThat(rights()).doesNotContain("audit_entry UPDATE", "audit_entry DELETE", "audit_chain UPDATE");
    }

    private List<String> rights() {
        return JdbcClient.create(database)
                .sql("select concat(table_name, ' ', privilege_type) from information_schema.table_privileges"
                        + " where table_schema = database() order by 1")
                .query((row, number) -> row.getString(1))
                .list();
    }
}
