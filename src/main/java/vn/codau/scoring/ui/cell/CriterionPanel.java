package vn.codau.scoring.ui.cell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import vn.codau.engine.criteria.Fixed;
import vn.codau.scoring.sheet.CellValue;
import vn.codau.scoring.sheet.ScoreCell;
import vn.codau.scoring.store.TextLimits;
import vn.codau.uikit.Moments;
import vn.codau.uikit.SaveState;

/** One criterion of a sheet: what it asks, the field for it, what it is worth, and whether it is saved. */
public final class CriterionPanel extends Composite<Section> {

    /** What the screen around it does. */
    public interface Listener {

        /** Something was changed: it is to be saved. */
        void changed();

        /** The next criterion about which something has still to be done. */
        void nextUnfinished();

        /** The criterion before (-1) or after (1) this one. */
        void beside(int places);

        /** Shows what was ever entered for the criterion. */
        void history();
    }

    private final Listener listener;
    private final CriterionText asked = new CriterionText();
    private final Div context = new Div();
    private final Div moves = new Div();
    private final CellValueField field = new CellValueField();
    private final TextArea note = new TextArea(getTranslation("scoring.cell.note"));
    private final PointsLine points = new PointsLine();
    private final SaveState state = new SaveState();
    private final Button clear = new Button(getTranslation("scoring.cell.clear"), click -> clear());
    private Optional<ShownCriterion> shown = Optional.empty();

    public CriterionPanel(Listener listener) {
        this.listener = listener;
        getContent().addClassName("criterion-panel");
        getContent().getElement().setAttribute("data-saves", true);
        getContent().add(asked, context, field, note, result(), moves());
        context.addClassName("cell-context");
        context.setVisible(false);
        field.onChange(listener::changed);
        note.setMaxLength(TextLimits.NOTE);
        note.setManualValidation(true);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                listener.changed();
            }
        });
    }

    private Div result() {
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var line = new Div(points, state, clear, HistoryDialog.button(listener::history));
        line.addClassName("cell-result");
        return line;
    }

    private Div moves() {
        var next = new Button(getTranslation("scoring.cell.next"), click -> listener.nextUnfinished());
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        next.getElement().setAttribute("title", getTranslation("scoring.cell.nextHint"));
        Shortcuts.addShortcutListener(getContent(), listener::nextUnfinished, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(getContent());
        moves.add(
                new Button(getTranslation("scoring.cell.before"), click -> listener.beside(-1)),
                new Button(getTranslation("scoring.cell.after"), click -> listener.beside(1)),
                next);
        moves.addClassName("cell-moves");
        return moves;
    }

    /** Names what is asked for beside the value, such as a scorer's comment. */
    public void askForNote(String label, String help) {
        note.setLabel(label);
        note.setHelperText(help);
    }

    /** Shows between the question and the field what has to be known of it, such as what the unit claims. */
    public void showBeside(Component... known) {
        context.removeAll();
        context.add(known);
        context.setVisible(true);
    }

    /** Adds something else that can be done with the criterion. */
    public void offer(Component action) {
        moves.add(action);
    }

    /** Shows a criterion and what stands in its cell. */
    public void show(ShownCriterion now) {
        shown = Optional.of(now);
        asked.show(now.table(), now.leaf(), now.target(), now.returned());
        now.outside().ifPresent(asked::keepOut);
        field.ask(now.table(), now.leaf());
        boolean scored = !(now.leaf().rule() instanceof Fixed);
        // What was entered before is kept and shown; a field in which nothing stands and nothing may be is left out.
        boolean shows = now.outside().isEmpty() || !now.cell().entered().isBlank();
        field.setVisible(shows);
        note.setVisible(scored && shows);
        clear.setVisible(scored && now.open());
        show(now.cell(), now.open());
        state.untouched(lastChange(now.cell()));
    }

    /** Shows what stands in the cell, such as after somebody else's value was chosen. */
    public void show(ScoreCell cell, boolean open) {
        field.show(cell.entered());
        field.setOpen(open);
        note.setValue(cell.note());
        note.setInvalid(false);
        note.setReadOnly(!open);
        points.show(shown.orElseThrow(), cell);
    }

    /** Says that it is saved, and what it is worth now. */
    public void saved(ScoreCell cell) {
        field.refuse("");
        note.setInvalid(false);
        points.show(shown.orElseThrow(), cell);
        cell.changed().ifPresent(change -> state.saved(change.at()));
    }

    /** Says why it was not saved; what was typed stays. */
    public void refused(String reason, boolean becauseOfTheValue) {
        field.refuse(becauseOfTheValue ? reason : "");
        points.none();
        state.refused(reason);
    }

    /** Says that it is not saved for want of a note; the cursor stays, because the value may still be typed. */
    public void lacksNote(String reason) {
        refused(reason, false);
        note.setInvalid(true);
        note.setErrorMessage(reason);
    }

    /** What stands in the fields. */
    public CellValue entered() {
        return field.entered();
    }

    public String note() {
        return note.getValue();
    }

    public void focus() {
        field.focus();
    }

    private void clear() {
        field.show(CellValue.blank());
        listener.changed();
    }

    private String lastChange(ScoreCell cell) {
        return cell.changed()
                .map(change -> getTranslation("scoring.cell.changed", change.by(), Moments.shown(change.at())))
                .orElse("");
    }
}
