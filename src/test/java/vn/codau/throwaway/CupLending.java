package vn.codau.throwaway;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.codau.shared.AuditSubject;
import vn.codau.shared.ClusterId;
import vn.codau.shared.CommandDone;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.SeasonGate;
import vn.codau.shared.SeasonId;

/** Lends a cup to a cluster, as every service does what it does: asks who, asks when, does it, tells it. */
public class CupLending {

    private final CurrentActor actor;
    private final SeasonGate gate;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    CupLending(CurrentActor actor, SeasonGate gate, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.actor = actor;
        this.gate = gate;
        this.events = events;
        this.transaction = transaction;
    }

    /** Lends it. */
    public void lend(SeasonId season, ClusterId cluster) {
        actor.get().require(ThrowawayCommand.LEND_CUP);
        gate.require(season, ThrowawayCommand.LEND_CUP);
        transaction.executeWithoutResult(status -> events.publishEvent(CommandDone.of(
                ThrowawayCommand.LEND_CUP,
                AuditSubject.of("cup", "C1").in(season).in(cluster),
                Optional.empty(),
                Optional.of("LENT"))));
    }
}
