package vn.codau.scoring.verify;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.scoring.ScoreCommand;
import vn.codau.scoring.entry.ScoreWriter;
import vn.codau.scoring.sheet.SameEntry;
import vn.codau.scoring.sheet.ScoringProblem;
import vn.codau.scoring.sheet.ScoringProblem.Reason;
import vn.codau.scoring.sheet.Verified;
import vn.codau.scoring.sheet.Verified.State;
import vn.codau.scoring.store.ScoreSubjects;
import vn.codau.scoring.store.SheetStore;
import vn.codau.scoring.store.Sheets;
import vn.codau.scoring.store.TextLimits;
import vn.codau.scoring.verify.VerifiedCells.Found;
import vn.codau.season.gate.PhaseGate;
import vn.codau.shared.Command;

/** The second person's part: a proposed score is confirmed, rejected, or typed from the paper once more. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VerificationDecision {

    private final PhaseGate gate;
    private final Sheets sheets;
    private final SheetStore sheetStore;
    private final ScoreWriter recording;
    private final VerificationStore store;
    private final Mismatches mismatches;
    private final VerifiedCells cells;

    VerificationDecision(
            PhaseGate gate,
            Sheets sheets,
            SheetStore sheetStore,
            ScoreWriter recording,
            VerificationStore store,
            Mismatches mismatches,
            VerifiedCells cells) {
        this.gate = gate;
        this.sheets = sheets;
        this.sheetStore = sheetStore;
        this.recording = recording;
        this.store = store;
        this.mismatches = mismatches;
        this.cells = cells;
    }

    void confirm(Asking now, Verified.Confirm confirm) {
        var cell = locked(confirm.place(), ScoreCommand.CONFIRM_VERIFIED);
        var proposed = proposed(cell, now);
        if (proposed.paper().isPresent()) {
            throw new ScoringProblem(Reason.TYPE_AGAIN);
        }
        settle(cell, now, confirm.version(), proposed);
    }

    /** Whether both have typed the same. A difference is kept and told, never rolled back: there is no second guess. */
    boolean retype(Asking now, Verified.Retype retype) {
        var cell = locked(retype.place(), ScoreCommand.RETYPE_VERIFIED);
        var proposed = proposed(cell, now);
        if (proposed.paper().isEmpty()) {
            throw new ScoringProblem(Reason.NOT_FROM_PAPER);
        }
        if (retype.entered().isBlank()) {
            throw new ScoringProblem(Reason.TEXT_REQUIRED);
        }
        cells.change(cell, retype.entered(), proposed.reason(), now); // Refuses what could not be stored.
        var isSame = SameEntry.of(cells.leaf(cell).rule(), proposed.entered(), retype.entered());
        if (isSame) {
            settle(cell, now, retype.version(), proposed);
        } else {
            differ(cell, now, retype, proposed);
        }
        return isSame;
    }

    void reject(Asking now, Verified.Reject reject) {
        TextLimits.requireGiven(reject.reason());
        var place = reject.place();
        var read = sheets.bare(place.cluster());
        gate.require(read.cluster().season(), ScoreCommand.REJECT_VERIFIED);
        var cell = new Found(read, read.sheet(place.unit()), place.criterion());
        var proposed = proposed(cell, now);
        require(store.decide(
                cells.key(cell),
                now,
                new VerificationStore.Decision(reject.version(), State.REJECTED, reject.reason())));
        var value = proposed.paper().isPresent()
                ? VerifiedCells.SEALED
                : proposed.entered().text();
        cells.tell(ScoreCommand.REJECT_VERIFIED, cell, value, reject.reason());
    }

    /** The whole cluster's points may follow from the cell. */
    private Found locked(Verified.Place place, Command command) {
        sheetStore.lock(place.cluster());
        var read = sheets.whole(place.cluster());
        gate.require(read.cluster().season(), command);
        return new Found(read, read.sheet(place.unit()), place.criterion());
    }

    private WaitingProposal proposed(Found cell, Asking now) {
        var proposed = store.proposed(cells.key(cell), now).orElseThrow(() -> new ScoringProblem(Reason.NOT_PROPOSED));
        if (proposed.mine()) {
            throw new ScoringProblem(Reason.SAME_PERSON);
        }
        return proposed;
    }

    private void settle(Found cell, Asking now, long version, WaitingProposal proposed) {
        require(store.decide(cells.key(cell), now, new VerificationStore.Decision(version, State.CONFIRMED, "")));
        var change = cells.change(cell, proposed.entered(), proposed.reason(), now);
        recording.write(cell.read(), List.of(change));
        var reason = proposed.paper().map(paper -> paper.text() + " | ").orElse("") + proposed.reason();
        cells.tell(ScoreCommand.CONFIRM_VERIFIED, cell, ScoreSubjects.text(change.after()), reason);
    }

    private void differ(Found cell, Asking now, Verified.Retype retype, WaitingProposal proposed) {
        require(store.decide(
                cells.key(cell), now, new VerificationStore.Decision(retype.version(), State.MISMATCH, "")));
        var mismatch = new Verified.Mismatch(
                proposed.paper().orElseThrow(),
                new Verified.Typed(proposed.entered(), proposed.by()),
                new Verified.Typed(retype.entered(), now.who().name()),
                now.at());
        mismatches.keep(cells.key(cell), retype.version(), mismatch);
        cells.tell(
                ScoreCommand.RETYPE_VERIFIED,
                cell,
                mismatch.first().text() + " / " + mismatch.second().text(),
                mismatch.paper().text() + " | " + proposed.reason());
    }

    private static void require(boolean decided) {
        if (!decided) {
            throw new ScoringProblem(Reason.NOT_PROPOSED);
        }
    }
}
