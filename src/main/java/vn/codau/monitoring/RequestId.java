package vn.codau.monitoring;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * What the lines of the log, the entries of the audit log and the page that somebody sees have in common when they come from
 * one request, or from one piece of work that nobody waits for.
 */
public final class RequestId {

    /** The header, and the key by which the log knows it. */
    static final String HEADER = "X-Request-Id";

    static final String KEY = "request";

    /** As nginx makes them (32 digits), or as others do: nothing that could break a line. */
    private static final Pattern WELL_FORMED = Pattern.compile("[0-9A-Za-z-]{8,64}");

    private RequestId() {}

    /** That of the present request or piece of work. */
    public static Optional<String> current() {
        return Optional.ofNullable(MDC.get(KEY));
    }

    static boolean isWellFormed(String id) {
        return WELL_FORMED.matcher(id).matches();
    }

    /** A new one: short enough to be read out over a telephone. */
    static String made() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    /** Work under an id of its own: what timers start, or what goes on in the background. */
    public static Runnable ofItsOwn(Runnable work) {
        return () -> under(made(), work);
    }

    static void under(String id, Runnable work) {
        var before = MDC.get(KEY);
        MDC.put(KEY, id);
        try {
            work.run();
        } finally {
            restore(before);
        }
    }

    static void restore(@Nullable String before) {
        if (before == null) {
            MDC.remove(KEY);
        } else {
            MDC.put(KEY, before);
        }
    }
}
