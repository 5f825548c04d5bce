package vn.codau.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.event.KeyValuePair;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.dao.DuplicateKeyException;

class LogLinesTests {

    private static final Logger LOGGER = new LoggerContext().getLogger("vn.codau.scoring.Something");

    @Test
    void isOneLineOfKeysAndValues() {
        var event = event("it \"is\"\nso", null);
        event.addKeyValuePair(new KeyValuePair("command", "SAVE_SELF_SCORE"));
        event.addKeyValuePair(new KeyValuePair("ms", 12));
        assertThat(new LogLines().format(event))
                .matches("time=\\S+Z level=WARN request=abcdef12 logger=Something thread=\\S+"
                        + " message=\"it \\\\\"is\\\\\"\\\\nso\" command=SAVE_SELF_SCORE ms=12\n");
    }

    @Test
    void quotesNothingThatSomebodyTyped() {
        var typed = "Nguyễn Thị Bí Mật 9,75";
        var sql = new SQLException("Duplicate entry '" + typed + "' for key 'name'", "23000", 1062);
        var failure = new IllegalArgumentException(typed, new DuplicateKeyException(typed, sql));
        failure.addSuppressed(new NumberFormatException("For input string: " + typed));
        var line = new LogLines().format(event("broken", failure));
        assertThat(line).doesNotContain(typed);
        assertThat(line)
                .contains(
                        "\njava.lang.IllegalArgumentException\n\tat ",
                        "\nCaused by: org.springframework.dao.DuplicateKeyException\n",
                        "\nCaused by: java.sql.SQLException: error 1062, state 23000\n",
                        "\nSuppressed: java.lang.NumberFormatException\n");
    }

    @Test
    void keepsWhatTheMachineSays() {
        assertThat(trace(new BeanCreationException("no such setting"))).contains("no such setting");
        assertThat(trace(new NullPointerException("Cannot invoke x"))).contains("Cannot invoke x");
        try {
            Files.size(Path.of("no", "such", "file"));
        } catch (IOException missing) {
            assertThat(trace(missing)).contains("NoSuchFileException: no/such/file");
        }
        assertThat(trace(new ConnectException("made by a parser"))).doesNotContain("made by a parser");
    }

    private static String trace(Throwable failure) {
        return new LogLines().format(event("broken", failure));
    }

    private static LoggingEvent event(String message, @Nullable Throwable failure) {
        var event = new LoggingEvent("", LOGGER, Level.WARN, message, failure, null);
        event.setMDCPropertyMap(Map.of(RequestId.KEY, "abcdef12"));
        event.setKeyValuePairs(new java.util.ArrayList<>(List.of()));
        return event;
    }
}
