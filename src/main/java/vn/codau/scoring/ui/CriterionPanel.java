package vn.codau.scoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import vn.codau.criteria.CriteriaTable;
import vn.codau.criteria.ui.RuleInWords;
import vn.codau.criteria.ui.RuleInput;
import vn.codau.engine.criteria.Fixed;
import vn.codau.engine.criteria.Input;
import vn.codau.engine.criteria.LeaderRelative;
import vn.codau.engine.criteria.Leaf;
import vn.codau.engine.number.Decimal;
import vn.codau.scoring.Cell;
import vn.codau.scoring.Entered;
import vn.codau.scoring.ReturnedItem;
import vn.codau.uikit.Moments;
import vn.codau.uikit.Numerals;
import vn.codau.uikit.SaveState;

/** One criterion of a sheet: what it asks, the field for it, what it is worth, and whether it is saved. */
final class CriterionPanel extends Composite<Section> {

    /** What the screen around it does. */
    interface Listener {

        /** Something was changed: it is to be saved. */
        void changed();

        /** The next criterion about which something has still to be done. */
        void nextUnfinished();

        /** The criterion before (-1) or after (1) this one. */
        void beside(int places);
    }

    /**
     * What is shown.
     *
     * @param section the title of its top-level section
     * @param target the unit's target, where it has one
     * @param returned notes with which it came back, the latest first
     */
    record Shown(
            Leaf leaf,
            CriteriaTable table,
            String section,
            Cell cell,
            Optional<Decimal> target,
            List<ReturnedItem> returned,
            boolean open) {}

    private static final int LONGEST_NOTE = 2_000;

    private final Listener listener;
    private final Div asked = new Div();
    private final Div entry = new Div();
    private final Checkbox notApplicable = new Checkbox(getTranslation("scoring.cell.notApplicable"));
    private final TextArea note = new TextArea(getTranslation("scoring.cell.note"));
    private final Span points = new Span();
    private final SaveState state = new SaveState();
    private final Button clear = new Button(getTranslation("scoring.cell.clear"), click -> clear());
    private RuleInput input = RuleInput.none();
    private Optional<Shown> shown = Optional.empty();

    CriterionPanel(Listener listener) {
        this.listener = listener;
        getContent().addClassName("criterion-panel");
        getContent().getElement().setAttribute("data-saves", true);
        getContent().add(asked, entry, notApplicable, note, result(), moves());
        notApplicable.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                input.setReadOnly(change.getValue());
                listener.changed();
            }
        });
        note.setMaxLength(LONGEST_NOTE);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                listener.changed();
            }
        });
    }

    private Div result() {
        points.addClassName("cell-points");
        points.getElement().setAttribute("role", "status");
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var line = new Div(points, state, clear);
        line.addClassName("cell-result");
        return line;
    }

    private Div moves() {
        var next = new Button(getTranslation("scoring.cell.next"), click -> listener.nextUnfinished());
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        next.getElement().setAttribute("title", getTranslation("scoring.cell.nextHint"));
        Shortcuts.addShortcutListener(getContent(), listener::nextUnfinished, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(getContent());
        var line = new Div(
                new Button(getTranslation("scoring.cell.before"), click -> listener.beside(-1)),
                new Button(getTranslation("scoring.cell.after"), click -> listener.beside(1)),
                next);
        line.addClassName("cell-moves");
        return line;
    }

    /** Shows a criterion and what stands in its cell. */
    void show(Shown now) {
        shown = Optional.of(now);
        askFor(now);
        input = RuleInput.of(now.leaf(), now.table().guidanceFor(now.leaf().code()));
        input.onChange(listener::changed);
        entry.removeAll();
        entry.add(input);
        boolean scored = !(now.leaf().rule() instanceof Fixed);
        notApplicable.setVisible(scored);
        note.setVisible(scored);
        clear.setVisible(scored && now.open());
        show(now.cell(), now.open());
        state.untouched(lastChange(now.cell()));
    }

    /** Shows what stands in the cell, such as after somebody else's value was chosen. */
    void show(Cell cell, boolean open) {
        boolean applies = !(cell.entered() instanceof Entered.NotApplicable);
        input.show(cell.entered() instanceof Entered.Value(var value) ? Optional.of(value) : Optional.empty());
        input.refuse("");
        input.setReadOnly(!open || !applies);
        notApplicable.setValue(!applies);
        notApplicable.setReadOnly(!open);
        note.setValue(cell.note());
        note.setReadOnly(!open);
        showPoints(cell);
    }

    /** Says that it is saved, and what it is worth now. */
    void saved(Cell cell) {
        input.refuse("");
        showPoints(cell);
        cell.changed().ifPresent(change -> state.saved(change.at()));
    }

    /** Says why it was not saved; what was typed stays. */
    void refused(String reason, boolean becauseOfTheValue) {
        input.refuse(becauseOfTheValue ? reason : "");
        points.setText(getTranslation("scoring.cell.noPoints"));
        state.refused(reason);
    }

    /** What stands in the fields. */
    Entered entered() {
        if (notApplicable.getValue()) {
            return Entered.notApplicable();
        }
        return input.entered().<Entered>map(Entered.Value::new).orElseGet(Entered::blank);
    }

    String note() {
        return note.getValue();
    }

    void focus() {
        input.focus();
    }

    private void clear() {
        notApplicable.setValue(false);
        input.show(Optional.<Input>empty());
        input.setReadOnly(false);
        listener.changed();
    }

    private void askFor(Shown now) {
        var leaf = now.leaf();
        asked.removeAll();
        asked.addClassName("cell-asked");
        var section = new Paragraph(now.section());
        section.addClassName("cell-section");
        asked.add(section, new H2(leaf.code() + ". " + leaf.title()));
        now.returned().forEach(item -> asked.add(returned(item)));
        var description = now.table().guidanceFor(leaf.code()).description();
        if (!description.isBlank()) {
            asked.add(new Paragraph(description));
        }
        var rule = new Paragraph(new RuleInWords().of(leaf.rule(), now.target()));
        rule.addClassName("cell-rule");
        asked.add(rule);
    }

    private Div returned(ReturnedItem item) {
        var text = new Div(getTranslation(
                "scoring.cell.returned", item.round(), item.by(), Moments.shown(item.at()), item.note()));
        text.addClassName("cell-returned");
        text.setClassName("is-resolved", item.resolved());
        return text;
    }

    private void showPoints(Cell cell) {
        var leaf = shown.orElseThrow().leaf();
        var most = leaf.rule()
                .maximum()
                .map(max -> Numerals.shown(max, getLocale()))
                .orElse("–");
        var text = leaf.rule() instanceof Fixed(var fixed)
                ? getTranslation("scoring.cell.points", Numerals.shown(fixed, getLocale()), most)
                : cell.points()
                        .map(value -> getTranslation("scoring.cell.points", Numerals.shown(value, getLocale()), most))
                        .orElseGet(() -> getTranslation("scoring.cell.pointsNone", most));
        var provisional = leaf.rule() instanceof LeaderRelative && cell.points().isPresent();
        points.setText(provisional ? text + " " + getTranslation("scoring.cell.provisional") : text);
    }

    private String lastChange(Cell cell) {
        return cell.changed()
                .map(change -> getTranslation("scoring.cell.changed", change.by(), Moments.shown(change.at())))
                .orElse("");
    }
}
