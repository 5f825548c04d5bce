package vn.codau.monitoring;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.structured.StructuredLogFormatter;

/**
 * The portal's lines of the log: {@code key=value}, one event a line, then the trace of a failure without what its messages
 * say, since those can quote what somebody typed (docs/decisions/0029).
 */
public final class LogLines implements StructuredLogFormatter<ILoggingEvent> {

    @Override
    public String format(ILoggingEvent event) {
        var line = new StringBuilder(200);
        line.append("time=").append(event.getInstant().truncatedTo(ChronoUnit.MILLIS));
        put(line, "level", event.getLevel().toString());
        put(line, "request", event.getMDCPropertyMap().getOrDefault(RequestId.KEY, "-"));
        put(line, "logger", shortened(event.getLoggerName()));
        put(line, "thread", event.getThreadName());
        put(line, "message", event.getFormattedMessage());
        if (event.getKeyValuePairs() != null) {
            event.getKeyValuePairs().forEach(pair -> put(line, pair.key, String.valueOf(pair.value)));
        }
        line.append('\n');
        trace(line, event.getThrowableProxy());
        return line.toString();
    }

    private static void trace(StringBuilder line, @Nullable IThrowableProxy thrown) {
        if (thrown instanceof ThrowableProxy proxy) {
            SafeTrace.append(line, proxy.getThrowable());
        }
    }

    private static String shortened(String logger) {
        return logger.substring(logger.lastIndexOf('.') + 1);
    }

    private static void put(StringBuilder line, String key, String value) {
        line.append(' ').append(key).append('=');
        if (value.matches("[^\\s\"=\\\\]+")) {
            line.append(value);
            return;
        }
        line.append('"');
        value.chars().forEach(letter -> {
            switch (letter) {
                case '"', '\\' -> line.append('\\').append((char) letter);
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\t' -> line.append("\\t");
                default -> line.append((char) letter);
            }
        });
        line.append('"');
    }
}
