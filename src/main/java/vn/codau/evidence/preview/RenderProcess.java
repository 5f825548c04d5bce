package vn.codau.evidence.preview;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.codau.shared.NotInTransaction;

/** A second Java that draws pages, with little memory and an end. */
final class RenderProcess {

    /** Where the portal's program starts, which knows the command; named, for no module may depend on it. */
    private static final String PROGRAM = "vn.codau.Codau";

    private RenderProcess() {}

    /** Draws pages into a folder; whatever goes wrong, it just is not drawn. */
    static void run(Path document, Path folder, int from, int pages, int seconds) throws IOException {
        NotInTransaction.require();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx320m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Dpdfbox.fontcache=" + folder.getParent(),
                "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog"));
        command.addAll(program());
        command.addAll(List.of(
                RenderCommand.NAME,
                document.toString(),
                folder.toString(),
                Integer.toString(from),
                Integer.toString(pages)));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
        try {
            process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
    }

    /** The portal runs from one jar, or in tests from folders and jars. */
    private static List<String> program() {
        var classPath = System.getProperty("java.class.path");
        return classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator)
                ? List.of("-jar", classPath)
                : List.of("-cp", classPath, PROGRAM);
    }
}
