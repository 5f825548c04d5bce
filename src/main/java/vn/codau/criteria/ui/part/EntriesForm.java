package vn.codau.criteria.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiFunction;
import vn.codau.criteria.table.Fields;

/** The entries of a list of a rule, such as levels or bands, one below the other, to be added and taken away. */
public final class EntriesForm extends Div {

    private final Fields rule;
    private final String name;
    private final FormFields fields;
    private final BiFunction<FormFields, Fields, List<Component>> entry;
    private final Runnable changed;
    private final Div rows = new Div();

    public EntriesForm(
            Fields rule,
            String name,
            FormFields fields,
            Runnable changed,
            BiFunction<FormFields, Fields, List<Component>> entry) {
        this.rule = rule;
        this.name = name;
        this.fields = fields;
        this.changed = changed;
        this.entry = entry;
        addClassName("entries");
        rows.addClassName("entries-rows");
        var heading = new Span(getTranslation("criteria.measure." + name));
        heading.addClassName("entries-heading");
        var add = new Button(getTranslation("criteria.measure." + name + ".add"), click -> add());
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(heading, rows, add);
        show();
    }

    private void show() {
        rows.removeAll();
        var entries = rule.list(name);
        for (int i = 0; i < entries.size(); i++) {
            rows.add(row(entries.get(i), i));
        }
    }

    private Div row(Fields fieldsOfEntry, int index) {
        var row = new Div();
        row.addClassName("entries-row");
        entry.apply(fields.at(name, index), fieldsOfEntry).forEach(row::add);
        var remove = new Button("✕", click -> {
            rule.list(name).remove(index);
            show();
            changed.run();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(getTranslation("criteria.measure.remove", index + 1));
        row.add(remove);
        return row;
    }

    private void add() {
        rule.list(name).add(new Fields());
        show();
        changed.run();
    }
}
