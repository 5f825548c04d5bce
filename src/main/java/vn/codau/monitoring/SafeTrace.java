package vn.codau.monitoring;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The trace of a failure without the messages that could quote what somebody typed: a value that was no number, a name that
 * was taken. Messages stay that the machine makes of code, and what a database says by number.
 */
final class SafeTrace {

    /** Their messages name classes, methods, indexes, sizes. */
    private static final Set<Class<?>> OF_CODE = Set.of(
            NullPointerException.class,
            ClassCastException.class,
            IndexOutOfBoundsException.class,
            ArrayIndexOutOfBoundsException.class,
            StringIndexOutOfBoundsException.class,
            NegativeArraySizeException.class,
            ArithmeticException.class,
            OutOfMemoryError.class,
            StackOverflowError.class,
            NoSuchMethodError.class,
            NoClassDefFoundError.class,
            ClassNotFoundException.class,
            ExceptionInInitializerError.class,
            UnsatisfiedLinkError.class);

    /** Thrown while the portal is set up, before there is anybody who could have typed something. */
    private static final List<String> OF_SETTING_UP =
            List.of("org.springframework.beans.factory.", "org.springframework.boot.", "liquibase.");

    private SafeTrace() {}

    static void append(StringBuilder text, Throwable thrown) {
        append(text, thrown, "", Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static void append(StringBuilder text, Throwable thrown, String prefix, Set<Throwable> seen) {
        if (!seen.add(thrown)) {
            return;
        }
        text.append(prefix)
                .append(thrown.getClass().getName())
                .append(said(thrown))
                .append('\n');
        for (var frame : thrown.getStackTrace()) {
            text.append("\tat ").append(frame).append('\n');
        }
        for (var suppressed : thrown.getSuppressed()) {
            append(text, suppressed, "Suppressed: ", seen);
        }
        if (thrown.getCause() != null) {
            append(text, thrown.getCause(), "Caused by: ", seen);
        }
    }

    private static String said(Throwable thrown) {
        if (thrown instanceof SQLException sql) {
            return ": error " + sql.getErrorCode() + ", state " + sql.getSQLState();
        }
        return isSafe(thrown) ? ": " + String.valueOf(thrown.getMessage()).replaceAll("\\R", " ") : "";
    }

    private static boolean isSafe(Throwable thrown) {
        return OF_CODE.contains(thrown.getClass())
                || OF_SETTING_UP.stream().anyMatch(thrown.getClass().getName()::startsWith)
                || (thrown instanceof IOException && isOfTheMachine(thrown.getStackTrace()));
    }

    /** A disk that is full, a connection that is refused: thrown by Java's own reading and writing. */
    private static boolean isOfTheMachine(StackTraceElement... frames) {
        return frames.length > 0
                && frames[0].getClassName().matches("(?:sun\\.nio|java\\.nio|java\\.io|java\\.net|sun\\.net)\\..*");
    }
}
