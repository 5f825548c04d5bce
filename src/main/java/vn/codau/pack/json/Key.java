package vn.codau.pack.json;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One of the {@link Keys} of an object, and what was last read for it. */
public final class Key<T> {

    private final String name;
    private final boolean isRequired;
    private final Supplier<? extends @Nullable T> reader;
    private final @Nullable T standIn;
    private @Nullable T value;
    private boolean isThere;

    Key(String name, boolean isRequired, Supplier<? extends @Nullable T> reader, @Nullable T standIn) {
        this.name = name;
        this.isRequired = isRequired;
        this.reader = reader;
        this.standIn = standIn;
    }

    String name() {
        return name;
    }

    boolean isRequired() {
        return isRequired;
    }

    void clear() {
        value = null;
        isThere = false;
    }

    void read() {
        isThere = true;
        value = reader.get();
    }

    /** The value or its stand-in; only where one of them must be. */
    public T get() {
        return Objects.requireNonNull(orNull(), name);
    }

    /** The value or its stand-in, or null. */
    public @Nullable T orNull() {
        return value == null ? standIn : value;
    }

    /** The value, if it was there and readable. */
    public Optional<T> find() {
        return Optional.ofNullable(value);
    }

    boolean isMissing() {
        return isRequired && !isThere;
    }

    public boolean isUnreadable() {
        return isThere && value == null;
    }
}
