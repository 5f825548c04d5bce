package vn.codau.demo;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The MariaDB that the demo runs on: one that the environment names, or else one of its own. */
final class DemoDatabase implements AutoCloseable {

    /** The variable that names a server. The portal reads it, and those of its users, by itself. */
    static final String URL = "CODAU_DB_URL";

    private final Optional<EmbeddedMariaDb> embedded;

    private DemoDatabase(Optional<EmbeddedMariaDb> embedded) {
        this.embedded = embedded;
    }

    /** Whether there is anything to run on: MariaDB's programs come for some systems only. */
    static boolean isThere(Map<String, String> environment) {
        return isNamed(environment) || EmbeddedMariaDb.fitsThisSystem();
    }

    /** Starts the demo's own server in the folder, unless another one is named. */
    static DemoDatabase start(Map<String, String> environment, Path folder) {
        return new DemoDatabase(
                isNamed(environment)
                        ? Optional.empty()
                        : Optional.of(EmbeddedMariaDb.start(folder.resolve("mariadb"))));
    }

    /** What the portal is to be told, and cannot read by itself. */
    Map<String, Object> settings() {
        return embedded.map(EmbeddedMariaDb::settings).orElse(Map.of());
    }

    /** What to do on a system that MariaDB's programs do not come for. */
    static String wordsWhereNoneFits(String system) {
        return """
                Không có MariaDB kèm sẵn cho hệ thống này (%1$s). Hãy dùng một MariaDB từ 11.4 trở lên của mình:
                tạo cơ sở dữ liệu và hai người dùng như docs/operating.md, mục "The demo on a MariaDB of one's own", rồi chạy
                No MariaDB comes along for this system (%1$s). Use one of your own, 11.4 or newer: make the database and its
                two users as docs/operating.md says under "The demo on a MariaDB of one's own", then run

                  CODAU_DB_URL=jdbc:mariadb://127.0.0.1:3306/codau CODAU_DB_PASSWORD=… CODAU_DB_OWNER_PASSWORD=… ./codau run
                """.formatted(system);
    }

    @Override
    public void close() {
        embedded.ifPresent(EmbeddedMariaDb::close);
    }

    private static boolean isNamed(Map<String, String> environment) {
        return !environment.getOrDefault(URL, "").isBlank();
    }
}
