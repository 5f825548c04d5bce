package vn.codau.evidence;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import vn.codau.evidence.item.EvidenceOf;
import vn.codau.shared.AccountId;
import vn.codau.shared.Actor;
import vn.codau.shared.Command;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Grant;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.shared.record.CommandDone;

/** Whoever the test says acts, and what was done. */
@Primary
public class Somebody implements CurrentActor {

    private final List<CommandDone> done = new CopyOnWriteArrayList<>();
    private volatile Grant grant = new Grant(Role.STANDING_BODY, new Scope.Province());

    @Override
    public Actor get() {
        return new Actor(new AccountId(new UUID(0, 7)), "Trần Văn Nộp", grant);
    }

    public void as(Role role) {
        as(new Grant(role, new Scope.Province()));
    }

    public void as(Grant acting) {
        grant = acting;
        done.clear();
    }

    /** As the officer of whose evidence it is. */
    public void asOfficer(EvidenceOf of) {
        as(new Grant(Role.UNIT_OFFICER, new Scope.OfUnit(of.unit())));
    }

    public List<Command> done() {
        return done.stream().map(CommandDone::command).toList();
    }

    List<CommandDone> events() {
        return done;
    }

    @EventListener
    void on(CommandDone event) {
        done.add(event);
    }
}
