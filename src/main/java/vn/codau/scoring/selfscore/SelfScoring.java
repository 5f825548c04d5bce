package vn.codau.scoring.selfscore;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.scoring.ScoreCommand;
import vn.codau.scoring.entry.SaveCell;
import vn.codau.scoring.entry.Saved;
import vn.codau.scoring.entry.ScoreWriter;
import vn.codau.scoring.form.SheetForm;
import vn.codau.scoring.form.SheetForms;
import vn.codau.scoring.sheet.Incomplete;
import vn.codau.scoring.sheet.ScoreConflict;
import vn.codau.scoring.sheet.ScoreEntry;
import vn.codau.scoring.sheet.ScoringProblem;
import vn.codau.scoring.sheet.ScoringTable;
import vn.codau.scoring.sheet.Sheet;
import vn.codau.scoring.store.Sheets;
import vn.codau.season.gate.PhaseGate;
import vn.codau.shared.Actor;
import vn.codau.shared.ClusterId;
import vn.codau.shared.Command;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.NotPermitted;
import vn.codau.shared.UnitId;

/** A unit's own scores (tự chấm điểm): opened, entered cell by cell, handed in, and returned where something is wrong. */
@Service
@Transactional
public class SelfScoring {

    private final CurrentActor actor;
    private final PhaseGate gate;
    private final Sheets sheets;
    private final ScoreWriter recording;
    private final SheetForms forms;
    private final SheetSubmission handingIn;

    SelfScoring(
            CurrentActor actor,
            PhaseGate gate,
            Sheets sheets,
            ScoreWriter recording,
            SheetForms forms,
            SheetSubmission handingIn) {
        this.actor = actor;
        this.gate = gate;
        this.sheets = sheets;
        this.recording = recording;
        this.forms = forms;
        this.handingIn = handingIn;
    }

    /**
     * A unit's sheet with everything that its screen shows; others than the unit see it as far as they may, and change
     * nothing of it.
     *
     * @throws ScoringProblem if it is not open to the actor, or there is nothing to score yet
     */
    public SheetForm open(ClusterId cluster, UnitId unit) {
        return forms.form(actor.get(), sheets.around(cluster, unit), unit);
    }

    /**
     * Enters or clears one cell; when this returns, it is in the database.
     *
     * @throws ScoreConflict if somebody else has changed the cell
     */
    public Saved save(SaveCell cell) {
        var who = actor.get();
        requireOwn(who, ScoreCommand.SAVE_SELF_SCORE, cell.unit());
        return recording.record(ScoreCommand.SAVE_SELF_SCORE, who, cell, (cluster, sheet, table) -> {
            gate.require(sheet.head().season(), ScoreCommand.SAVE_SELF_SCORE, cell.unit());
            requireOpen(sheet, table, cell.criterion());
            return ScoreWriter.Giver.of(sheet.head());
        });
    }

    /**
     * Hands the sheet in; from then on it changes only where it is returned.
     *
     * @throws Incomplete if something is missing and not explained
     */
    public SheetForm submit(Submit submit) {
        var who = actor.get();
        requireOwn(who, ScoreCommand.SUBMIT_SHEET, submit.unit());
        handingIn.submit(who, submit);
        return forms.form(who, sheets.around(submit.cluster(), submit.unit()), submit.unit());
    }

    /** Returns named items to the unit, each with a note; the sheet's next round begins. */
    public void sendBack(SendBack back) {
        var who = actor.get();
        who.require(ScoreCommand.RETURN_SHEET);
        handingIn.sendBack(who, back);
    }

    private static void requireOwn(Actor who, Command command, UnitId unit) {
        who.require(command);
        if (!who.isFor(unit)) {
            throw new NotPermitted(command);
        }
    }

    private static void requireOpen(Sheet sheet, ScoringTable table, String criterion) {
        switch (sheet.head().standing().state()) {
            case OPEN -> {
                // Every cell is.
            }
            case SUBMITTED -> throw new ScoringProblem(ScoringProblem.Reason.SUBMITTED);
            case RETURNED -> {
                var outdated =
                        sheet.claim(criterion).filter(ScoreEntry::outdated).isPresent();
                var returned = sheet.dealings().returned();
                var isReturned =
                        returned.contains(criterion) || table.of().concerned().depends(criterion, returned);
                if (!isReturned && !outdated) {
                    throw new ScoringProblem(ScoringProblem.Reason.NOT_RETURNED);
                }
            }
        }
    }
}
