package vn.codau;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the portal's database user is granted at every start, read from what the changelogs say. */
class DatabaseRightsTests {

    @Test
    void addsUpWhatIsGrantedInTheOrderOfTheChangelogs() {
        var first = """
                --changeset codau:one
                create table sheet (id uuid);
                grant select, insert on sheet to '${portal}'@'${portalHost}';
                """;
        var second =
                "grant update (state, reason), delete\n  on sheet\n  to 'x'@'y';\ngrant select on unit to 'x'@'y';\n";

        assertThat(DatabaseRights.rights(List.of(first, second)))
                .isEqualTo(Map.of(
                        "sheet", Set.of("select", "insert", "update (state, reason)", "delete"),
                        "unit", Set.of("select")));
    }

    @Test
    void givesNothingBackThatWasTakenAway() {
        var changelog = """
                grant select, insert, update on score to 'x'@'y';
                revoke insert, update on score from 'x'@'y';
                """;

        assertThat(DatabaseRights.rights(List.of(changelog))).isEqualTo(Map.of("score", Set.of("select")));
    }

    @Test
    void takesNoRemarkForAStatement() {
        var changelog = "-- grant select on secret to 'x'@'y';\ninsert into note values ('grant all on secret');\n";

        assertThat(DatabaseRights.rights(List.of(changelog))).isEmpty();
    }
}
