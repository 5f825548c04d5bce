package vn.codau.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoDatabaseTests {

    private static final Map<String, String> NAMED = Map.of("CODAU_DB_URL", "jdbc:mariadb://127.0.0.1:3306/codau");

    @Test
    void startsNoServerWhereOneIsNamed(@TempDir Path folder) {
        try (var database = DemoDatabase.start(NAMED, folder)) {
            assertThat(database.settings()).isEmpty();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aNamedServerIsEnoughOnAnySystem() {
        assertThat(DemoDatabase.isThere(NAMED)).isTrue();
    }

    /** Tests run where the programs come along; the name that is looked for is the one that they have. */
    @Test
    void findsTheProgramsThatComeAlong() {
        assertThat(DemoDatabase.isThere(Map.of())).isTrue();
        assertThat(DemoDatabase.isThere(Map.of("CODAU_DB_URL", " "))).isTrue();
    }

    @Test
    void saysInBothLanguagesWhatToDoWhereNoneComesAlong() {
        assertThat(DemoDatabase.wordsWhereNoneFits("Linux aarch64"))
                .contains("Linux aarch64", "Hãy dùng một MariaDB", "Use one of your own", "CODAU_DB_URL=jdbc:mariadb:");
    }
}
