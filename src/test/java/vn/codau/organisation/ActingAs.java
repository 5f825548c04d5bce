package vn.codau.organisation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import vn.codau.shared.AccountId;
import vn.codau.shared.Actor;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Command;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.SeasonGate;
import vn.codau.shared.SeasonId;
import vn.codau.shared.UnitId;
import vn.codau.shared.record.CommandDone;

/** Whoever the test says acts, and what it did; in seasons of any id, whose phases are tested with the season. */
@Primary
public class ActingAs implements CurrentActor, SeasonGate {

    private static final Map<Role.Extent, Scope> SCOPES = Map.of(
            Role.Extent.PROVINCE, new Scope.Province(),
            Role.Extent.CLUSTER, new Scope.OfCluster(ClusterId.next(), SeasonId.next()),
            Role.Extent.UNIT, new Scope.OfUnit(UnitId.next()));

    private final List<CommandDone> done = new CopyOnWriteArrayList<>();
    private volatile Role role = Role.STANDING_BODY;

    @Override
    public Actor get() {
        var grant = new Grant(role, Objects.requireNonNull(SCOPES.get(role.extent())));
        return new Actor(new AccountId(new UUID(0, 1)), "Nguyễn Thị Thử", grant);
    }

    @Override
    public void require(SeasonId season, Command command) {
        // Always open.
    }

    public void as(Role acting) {
        role = acting;
        done.clear();
    }

    public List<CommandDone> done() {
        return done;
    }

    @EventListener
    void on(CommandDone event) {
        done.add(event);
    }
}
