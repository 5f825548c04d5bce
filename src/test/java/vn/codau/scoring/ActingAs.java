package vn.codau.scoring;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import vn.codau.shared.AccountId;
import vn.codau.shared.Actor;
import vn.codau.shared.ClusterId;
import vn.codau.shared.CommandDone;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Grant;
import vn.codau.shared.Phase;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;

/** Says who acts, for each thread apart, and what time it is; remembers what was done. */
@Primary
public class ActingAs extends Clock implements CurrentActor {

    public static final Actor STANDING_BODY = somebody("Cơ quan thường trực", Role.STANDING_BODY, new Scope.Province());

    private final ThreadLocal<Actor> acting = ThreadLocal.withInitial(() -> STANDING_BODY);
    private final List<CommandDone> done = new CopyOnWriteArrayList<>();
    private volatile Consumer<CommandDone> during = event -> {};
    private volatile Instant now = Instant.parse("2023-01-05T00:00:00Z");

    public static Actor somebody(String name, Role role, Scope scope) {
        return new Actor(AccountId.next(), name, new Grant(role, scope));
    }

    public static Actor of(Role role, UnitId unit) {
        return somebody("Người của " + role, role, new Scope.OfUnit(unit));
    }

    public static Actor of(Role role, ClusterId cluster, SeasonId season) {
        return somebody("Người của " + role, role, new Scope.OfCluster(cluster, season));
    }

    public static Actor of(Role role) {
        return somebody("Người của " + role, role, new Scope.Province());
    }

    @Override
    public Actor get() {
        return acting.get();
    }

    public void as(Actor actor) {
        acting.set(actor);
    }

    public void in(Phase phase) {
        at(Fixture.day(phase, 10));
    }

    public void at(Instant instant) {
        now = instant;
    }

    public List<CommandDone> done() {
        return done;
    }

    /** Does that within the transaction of every command from now on, before it is committed; null ends it. */
    public void during(@Nullable Consumer<CommandDone> act) {
        during = act == null ? event -> {} : act;
    }

    @EventListener
    void on(CommandDone event) {
        done.add(event);
        during.accept(event);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
