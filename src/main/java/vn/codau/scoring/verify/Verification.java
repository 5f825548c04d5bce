package vn.codau.scoring.verify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.scoring.ScoreCommand;
import vn.codau.scoring.sheet.ScoringProblem;
import vn.codau.scoring.sheet.ScoringProblem.Reason;
import vn.codau.scoring.sheet.Verified;
import vn.codau.scoring.store.ScoreSubjects;
import vn.codau.scoring.store.Sheets;
import vn.codau.season.gate.PhaseGate;
import vn.codau.shared.ClusterId;
import vn.codau.shared.CommandDone;
import vn.codau.shared.CurrentActor;

/**
 * The standing body's work on single cells (thẩm định): one person holds the cell and proposes a score with its reason, a
 * second one confirms it and cannot change it. The verified score decides the cell and overwrites nobody's.
 */
@Service
@Transactional
public class Verification {

    /** How long a cell is held before somebody else may take it. */
    public static final Duration HOLD = Duration.ofMinutes(15);

    private final CurrentActor actor;
    private final PhaseGate gate;
    private final Sheets sheets;
    private final VerificationStore store;
    private final VerificationQueue queue;
    private final VerifiedCells cells;
    private final VerificationProposal verifying;
    private final VerificationDecision deciding;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Verification(
            CurrentActor actor,
            PhaseGate gate,
            Sheets sheets,
            VerificationStore store,
            VerificationQueue queue,
            VerifiedCells cells,
            VerificationProposal verifying,
            VerificationDecision deciding,
            ApplicationEventPublisher events,
            Clock clock) {
        this.actor = actor;
        this.gate = gate;
        this.sheets = sheets;
        this.store = store;
        this.queue = queue;
        this.cells = cells;
        this.verifying = verifying;
        this.deciding = deciding;
        this.events = events;
        this.clock = clock;
    }

    /** The cells of a cluster that ask to be verified or are in somebody's hands, and why. */
    public List<VerificationItem> queue(ClusterId cluster) {
        var who = actor.get();
        who.require(ScoreCommand.CLAIM_VERIFICATION);
        return queue.of(cluster, new Asking(who, now()));
    }

    /** One cell with everything that a verifier weighs; any cell can be looked into. */
    public VerificationView view(Verified.Place place) {
        var who = actor.get();
        who.require(ScoreCommand.CLAIM_VERIFICATION);
        return queue.view(place, new Asking(who, now()));
    }

    /**
     * Takes the cell, or holds it for longer.
     *
     * @return the first instant at which somebody else may take it
     * @throws ScoringProblem if somebody else holds it or a proposal waits for confirmation
     */
    public Instant claim(Verified.Place place) {
        var who = actor.get();
        who.require(ScoreCommand.CLAIM_VERIFICATION);
        var read = sheets.bare(place.cluster());
        gate.require(read.cluster().season(), ScoreCommand.CLAIM_VERIFICATION);
        var sheet = read.sheet(place.unit());
        var key = cells.key(sheet, place.criterion());
        sheet.requireConcerned(place.criterion());
        var at = now();
        var until = at.plus(HOLD);
        var now = new Asking(who, at);
        if (!store.claim(key, now, until)) {
            var found = store.locked(key, now);
            throw new ScoringProblem(
                    Reason.CLAIMED,
                    found.flatMap(Verified.Case::holder)
                            .map(Verified.Holder::name)
                            .or(() -> found.flatMap(Verified.Case::proposal).map(Verified.Proposal::by))
                            .orElse(""));
        }
        events.publishEvent(CommandDone.of(
                ScoreCommand.CLAIM_VERIFICATION,
                ScoreSubjects.of(read.cluster(), sheet.head(), place.criterion()),
                Optional.empty(),
                Optional.of(until.toString())));
        return until;
    }

    /** Lets the cell go before the time. */
    public void release(Verified.Place place) {
        var who = actor.get();
        who.require(ScoreCommand.CLAIM_VERIFICATION);
        var read = sheets.bare(place.cluster());
        gate.require(read.cluster().season(), ScoreCommand.CLAIM_VERIFICATION);
        var sheet = read.sheet(place.unit());
        if (!store.release(cells.key(sheet, place.criterion()), new Asking(who, now()))) {
            throw new ScoringProblem(Reason.NOT_CLAIMED);
        }
        events.publishEvent(CommandDone.of(
                ScoreCommand.CLAIM_VERIFICATION,
                ScoreSubjects.of(read.cluster(), sheet.head(), place.criterion()),
                Optional.empty(),
                Optional.of("-")));
    }

    /** Proposes a score for the cell that the actor holds. */
    public void propose(Verified.Propose propose) {
        var who = actor.get();
        who.require(ScoreCommand.PROPOSE_VERIFIED);
        verifying.propose(new Asking(who, now()), propose);
    }

    /** Confirms what somebody else proposed; from now on it counts. */
    public void confirm(Verified.Confirm confirm) {
        var who = actor.get();
        who.require(ScoreCommand.CONFIRM_VERIFIED);
        deciding.confirm(new Asking(who, now()), confirm);
    }

    /**
     * Types from the paper what somebody else has typed from it. The same twice counts from now on; otherwise nothing is
     * decided, both values are there for everybody who verifies, and the cell can be taken again.
     *
     * @return whether both are the same
     */
    public boolean retype(Verified.Retype retype) {
        var who = actor.get();
        who.require(ScoreCommand.RETYPE_VERIFIED);
        return deciding.retype(new Asking(who, now()), retype);
    }

    /** Rejects what somebody else proposed, with a reason; the cell can be taken again. */
    public void reject(Verified.Reject reject) {
        var who = actor.get();
        who.require(ScoreCommand.REJECT_VERIFIED);
        deciding.reject(new Asking(who, now()), reject);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
