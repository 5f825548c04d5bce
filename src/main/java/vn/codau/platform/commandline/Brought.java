package vn.codau.platform.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * What modules bring to the command line, as {@code commandline.properties} lists it. To find it by looking through every
 * jar, or to load what is not asked for, would take longer than to rank a season.
 */
public final class Brought {

    private static final Brought ALL = new Brought();

    private final Properties types = new Properties();

    private Brought() {
        var file = "/commandline.properties";
        try (var in = Objects.requireNonNull(Brought.class.getResourceAsStream(file), file)) {
            types.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Everything of a kind. */
    public static <T> List<T> all(String kind, Class<T> type) {
        return ALL.types.stringPropertyNames().stream()
                .filter(key -> key.startsWith(kind + "."))
                .sorted()
                .map(key -> made(ALL.types.getProperty(key), type))
                .toList();
    }

    static boolean hasCommand(String name) {
        return ALL.types.containsKey("command." + name);
    }

    static Optional<TerminalCommand> command(String name) {
        return Optional.ofNullable(ALL.types.getProperty("command." + name))
                .map(className -> made(className, TerminalCommand.class));
    }

    private static <T> T made(String className, Class<T> type) {
        try {
            return Class.forName(className).asSubclass(type).getConstructor().newInstance();
        } catch (ReflectiveOperationException listedWrongly) {
            throw new IllegalStateException(className, listedWrongly);
        }
    }
}
