package vn.codau.pack.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.codau.engine.problem.InvalidSeason;

/** The keys that objects of one kind may have, with how each is read; they may come in any order. Can be used again. */
public final class Keys {

    private final JsonIn in;
    private final List<Key<?>> keys = new ArrayList<>();

    /** Of the object that was just read. */
    private boolean usable;

    private boolean readable;

    public Keys(JsonIn in) {
        this.in = in;
    }

    /** A key that must be there with a readable value, or nothing is made of the object. */
    public <T> Key<T> required(String name, Supplier<? extends @Nullable T> reader) {
        return add(new Key<>(name, true, reader, null));
    }

    /** A key that must be there; where it is not, or not readable, {@code standIn} lets the rest be checked all the same. */
    public <T> Key<T> required(String name, Supplier<? extends @Nullable T> reader, T standIn) {
        return add(new Key<>(name, true, reader, standIn));
    }

    /** A key that may be left out. */
    public <T> Key<T> optional(String name, Supplier<? extends @Nullable T> reader) {
        return add(new Key<>(name, false, reader, null));
    }

    private <T> Key<T> add(Key<T> key) {
        keys.add(key);
        return key;
    }

    /** Reads an object and makes something of it; null, with the reason noted, where that cannot be. */
    public <R> @Nullable R read(Supplier<? extends @Nullable R> whole) {
        return sweep() && usable ? make(whole) : null;
    }

    /** Reads an object and notes which required keys it lacks; false if there is none. */
    public boolean sweep() {
        if (!in.object()) {
            return false;
        }
        keys.forEach(Key::clear);
        int next = 0;
        for (String name; (name = in.key()) != null; ) {
            int found = find(name, next);
            if (found < 0) {
                in.unknownKey();
            } else {
                keys.get(found).read();
                next = found + 1;
            }
        }
        takeStock();
        return true;
    }

    private void takeStock() {
        usable = true;
        readable = true;
        for (int i = 0; i < keys.size(); i++) {
            var key = keys.get(i);
            if (key.isMissing()) {
                in.findings().note(key.name(), Malformed.MISSING_KEY);
            }
            usable &= !key.isRequired() || key.orNull() != null;
            readable &= !key.isUnreadable();
        }
    }

    /** Keys mostly come in the order in which they were declared, so the one that is due is looked at first. */
    private int find(String name, int due) {
        if (due < keys.size() && keys.get(due).name().equals(name)) {
            return due;
        }
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** What the object that was just read comes to; null, with the reason noted, where that is refused. */
    public <R> @Nullable R make(Supplier<? extends @Nullable R> whole) {
        try {
            return whole.get();
        } catch (InvalidSeason refused) {
            in.findings().note(refused);
            return null;
        }
    }

    /** Whether everything that is required was there and readable, stand-ins aside. */
    public boolean isComplete() {
        return keys.stream().allMatch(key -> !key.isRequired() || key.find().isPresent());
    }

    /** Whether everything that was there could be read. */
    public boolean isReadable() {
        return readable;
    }
}
