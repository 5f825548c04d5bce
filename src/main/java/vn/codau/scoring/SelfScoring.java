package vn.codau.scoring;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.codau.season.PhaseGate;
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
    private final Recording recording;
    private final SheetForms forms;
    private final HandingIn handingIn;

    SelfScoring(
            CurrentActor actor,
            PhaseGate gate,
            Sheets sheets,
            Recording recording,
            SheetForms forms,
            HandingIn handingIn) {
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
     * @throws CellConflict if somebody else has changed the cell
     */
    public Saved save(SaveCell cell) {
        var who = actor.get();
        requireOwn(who, Command.SAVE_SELF_SCORE, cell.unit());
        var entry = new Recording.Entry(
                Command.SAVE_SELF_SCORE,
                who,
                cell.cluster(),
                cell.unit(),
                cell.criterion(),
                cell.seen(),
                cell.entered(),
                cell.note());
        return recording.record(entry, (cluster, sheet, table) -> {
            gate.require(sheet.head().season(), Command.SAVE_SELF_SCORE, cell.unit());
            requireOpen(sheet, table, cell.criterion());
            return Recording.Giver.of(sheet.head());
        });
    }

    /**
     * Hands the sheet in; from then on it changes only where it is returned.
     *
     * @throws Incomplete if something is missing and not explained
     */
    public SheetForm submit(Submit submit) {
        var who = actor.get();
        requireOwn(who, Command.SUBMIT_SHEET, submit.unit());
        handingIn.submit(who, submit);
        return forms.form(who, sheets.around(submit.cluster(), submit.unit()), submit.unit());
    }

    /** Returns named items to the unit, each with a note; the sheet's next round begins. */
    public void sendBack(SendBack back) {
        var who = actor.get();
        who.require(Command.RETURN_SHEET);
        handingIn.sendBack(who, back);
    }

    private static void requireOwn(Actor who, Command command, UnitId unit) {
        who.require(command);
        if (!who.isFor(unit)) {
            throw new NotPermitted(command);
        }
    }

    private static void requireOpen(Sheet sheet, Table table, String criterion) {
        switch (sheet.head().standing().state()) {
            case OPEN -> {
                // Every cell is.
            }
            case SUBMITTED -> throw new ScoringProblem(ScoringProblem.Reason.SUBMITTED);
            case RETURNED -> {
                var outdated = sheet.claim(criterion).filter(Mark::outdated).isPresent();
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
