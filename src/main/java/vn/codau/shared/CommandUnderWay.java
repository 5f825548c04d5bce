package vn.codau.shared;

import java.lang.ScopedValue.CallableOp;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the present call into a service turned out to be about: which command it asked for first, and which were recorded. A
 * call knows this only at its end, and whoever counts how commands end asks then.
 */
public final class CommandUnderWay {

    private static final ScopedValue<CommandUnderWay> PRESENT = ScopedValue.newInstance();

    private final Set<Command> done = new LinkedHashSet<>();
    private @Nullable Command asked;
    private boolean refusing;

    /** Whether this thread is inside of a call that is watched already. */
    public static boolean isWatched() {
        return PRESENT.isBound();
    }

    /** Notes that a command was asked for, whether or not it will be refused; outside of a watched call nobody is told. */
    static void asked(Command command) {
        if (PRESENT.isBound() && PRESENT.get().asked == null) {
            PRESENT.get().asked = command;
        }
    }

    /** Notes that a command was committed. */
    public static void done(Command command) {
        if (PRESENT.isBound()) {
            PRESENT.get().done.add(command);
        }
    }

    /** Notes that what the present call records is a refusal, which is counted where it is told. */
    public static void recordsRefusal() {
        if (PRESENT.isBound()) {
            PRESENT.get().refusing = true;
        }
    }

    /** Whether what the present call records is a refusal. */
    public static boolean isRefusal() {
        return PRESENT.isBound() && PRESENT.get().refusing;
    }

    /** Calls, and lets everything within it be noted here. */
    public <R extends @Nullable Object, X extends Throwable> R watch(CallableOp<R, X> call) throws X {
        return ScopedValue.where(PRESENT, this).call(call);
    }

    /** The command that was asked for first, which is what the call was made for. */
    public Optional<Command> asked() {
        return Optional.ofNullable(asked);
    }

    /** Every command that was committed, named once however many records it changed. */
    public Set<Command> done() {
        return done;
    }
}
