package vn.codau.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Map;
import vn.codau.platform.commandline.Program;
import vn.codau.platform.commandline.Terminal;

/**
 * What the command line says about a file.
 *
 * @param said on standard error, in English
 */
public record PackRun(int exitCode, String said) {

    /** {@code ./codau verify} on these bytes. */
    public static PackRun verify(byte[] zip) {
        try {
            var file = Files.createTempFile("season", ".zip");
            try {
                Files.write(file, zip);
                var said = new ByteArrayOutputStream();
                var terminal = new Terminal(Map.of(), new ByteArrayOutputStream(), said, Clock.systemUTC());
                int exitCode = new Program(terminal).execute("--lang=en", "verify", file.toString());
                return new PackRun(exitCode, said.toString(StandardCharsets.UTF_8));
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
