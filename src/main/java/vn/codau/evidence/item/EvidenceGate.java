package vn.codau.evidence.item;

import java.util.Set;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.codau.evidence.EvidenceCommand;
import vn.codau.evidence.item.EvidenceProblem.Reason;
import vn.codau.season.gate.PhaseGate;
import vn.codau.shared.Actor;
import vn.codau.shared.Command;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.NotPermitted;

/** The first questions of every command: role, unit or cluster, phase, and whether the sheet is open. */
@Component
public class EvidenceGate {

    private final CurrentActor actor;
    private final PhaseGate phases;
    private final EvidenceStore store;
    private final EvidenceAccess access;

    EvidenceGate(CurrentActor actor, PhaseGate phases, EvidenceStore store, ObjectProvider<EvidenceAccess> access) {
        this.actor = actor;
        this.phases = phases;
        this.store = store;
        this.access = access.getIfAvailable(StrictAccess::new);
    }

    public Actor actor() {
        return actor.get();
    }

    EvidenceAccess access() {
        return access;
    }

    /** Lets the unit's own people change what it shows, as long as that is open. */
    public void require(Command command, EvidenceOf of) {
        var acting = actor.get();
        acting.require(command);
        if (!acting.isFor(of.unit())) {
            throw new NotPermitted(command);
        }
        phases.require(of.season(), command, of.unit());
        access.requireOpen(acting, of);
    }

    public void requireAssessor(EvidenceRow evidence) {
        var acting = actor.get();
        acting.require(EvidenceCommand.ASSESS_EVIDENCE);
        access.requireAssessor(acting, evidence.of(), evidence.criteria());
        phases.require(evidence.of().season(), EvidenceCommand.ASSESS_EVIDENCE);
    }

    /** What the actor may read; whatever else there is, is unknown to the actor. */
    public EvidenceRow find(EvidenceId id) {
        var acting = actor.get();
        return store.find(id)
                .filter(evidence -> reader(acting, evidence.of()).test(evidence.criteria()))
                .orElseThrow(() -> new EvidenceProblem(Reason.UNKNOWN));
    }

    /** What of a sheet's evidence somebody may read; nothing where there is no sheet, such as after a unit moved. */
    Predicate<Set<String>> reader(Actor acting, EvidenceOf of) {
        return access.reader(acting, of);
    }
}
