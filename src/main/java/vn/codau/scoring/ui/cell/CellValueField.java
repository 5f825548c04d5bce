package vn.codau.scoring.ui.cell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.criteria.ui.rule.RuleInput;
import vn.codau.criteria.ui.rule.RuleInputs;
import vn.codau.engine.criteria.Fixed;
import vn.codau.engine.criteria.Leaf;
import vn.codau.scoring.sheet.CellValue;

/** What stands in a cell, to be typed: the field that the criterion's rule asks for, and that it does not apply. */
public final class CellValueField extends Composite<Div> {

    private final Div entry = new Div();
    private final Checkbox notApplicable = new Checkbox(getTranslation("scoring.cell.notApplicable"));
    private RuleInput input = RuleInputs.none();
    private Runnable changed = () -> {};
    private boolean isOpen = true;

    public CellValueField() {
        getContent().addClassName("entered-field");
        getContent().add(entry, notApplicable);
        notApplicable.addValueChangeListener(change -> {
            input.setReadOnly(!isOpen || change.getValue());
            if (change.isFromClient()) {
                changed.run();
            }
        });
    }

    /** Tells when the user has changed it, shortly after the last key. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    /** A blank field for a criterion. */
    public void ask(CriteriaTable table, Leaf leaf) {
        input = RuleInputs.of(leaf, table.guidanceFor(leaf.code()));
        input.onChange(() -> changed.run());
        entry.removeAll();
        entry.add(input);
        notApplicable.setValue(false);
        notApplicable.setVisible(!(leaf.rule() instanceof Fixed));
    }

    /** Shows what stands in the cell. Not told as a change. */
    public void show(CellValue entered) {
        input.show(entered instanceof CellValue.Value(var value) ? Optional.of(value) : Optional.empty());
        input.refuse("");
        notApplicable.setValue(entered instanceof CellValue.NotApplicable);
    }

    void setOpen(boolean open) {
        isOpen = open;
        input.setReadOnly(!open || notApplicable.getValue());
        notApplicable.setReadOnly(!open);
    }

    public CellValue entered() {
        if (notApplicable.getValue()) {
            return CellValue.notApplicable();
        }
        return input.entered().<CellValue>map(CellValue.Value::new).orElseGet(CellValue::blank);
    }

    /** Says why the value was refused, or nothing any more; what was typed stays. */
    public void refuse(String why) {
        input.refuse(why);
    }

    public void focus() {
        input.focus();
    }
}
