package vn.codau.criteria.ui.part;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.codau.criteria.table.CriteriaFinding;
import vn.codau.criteria.table.Fields;

/** Makes input fields for what is typed in a draft, keeps every change there, and shows at each what is wrong with it. */
public final class FormFields {

    private final String prefix;
    private final Map<String, HasValidationProperties> made;
    private final Runnable changed;

    public FormFields(Runnable changed) {
        this("", new LinkedHashMap<>(), changed);
    }

    private FormFields(String prefix, Map<String, HasValidationProperties> made, Runnable changed) {
        this.prefix = prefix;
        this.made = made;
        this.changed = changed;
    }

    /** The same for fields inside that one. */
    public FormFields in(String name) {
        return new FormFields(prefix + name + ".", made, changed);
    }

    /** The same for an entry of a list. */
    FormFields at(String name, int index) {
        return new FormFields(prefix + name + "[" + index + "].", made, changed);
    }

    public TextField text(Fields fields, String name, String label) {
        return text(fields, name, label, UnaryOperator.identity(), UnaryOperator.identity());
    }

    public TextField number(Fields fields, String name, String label) {
        var field = text(fields, name, label, Typed::shown, Typed::kept);
        field.addClassName("number-field");
        return field;
    }

    /** A share, typed and read in hundredths. */
    public TextField share(Fields fields, String name, String label) {
        var field = text(fields, name, label, Typed::shownShare, Typed::keptShare);
        field.addClassName("number-field");
        return field;
    }

    private TextField text(
            Fields fields, String name, String label, UnaryOperator<String> shown, UnaryOperator<String> kept) {
        var field = new TextField(translated(label));
        field.setValue(shown.apply(fields.text(name)));
        bind(field, name, value -> {
            fields.set(name, kept.apply(value));
            field.setValue(shown.apply(fields.text(name)));
        });
        return field;
    }

    public TextArea area(Fields fields, String name, String label) {
        var field = new TextArea(translated(label));
        field.setValue(fields.text(name));
        field.setWidthFull();
        bind(field, name, value -> fields.set(name, value));
        return field;
    }

    /** A choice among names, told by the label's key followed by a dot and the name. */
    public Select<String> choice(Fields fields, String name, String label, List<String> names) {
        var field = new Select<String>();
        field.setLabel(translated(label));
        field.setItems(names);
        field.setItemLabelGenerator(each -> translated(label + "." + each));
        if (names.contains(fields.text(name))) {
            field.setValue(fields.text(name));
        }
        bind(field, name, value -> fields.set(name, value));
        return field;
    }

    public Checkbox flag(Fields fields, String name, String label) {
        var field = new Checkbox(translated(label), fields.text(name).equals("true"));
        field.addValueChangeListener(change -> {
            fields.set(name, change.getValue() ? "true" : "");
            changed.run();
        });
        return field;
    }

    /** Keeps what the user makes of a component of any kind. */
    public <C extends AbstractField<?, String> & HasValidationProperties> void bindAny(
            C field, String name, Runnable keep) {
        bind(field, name, value -> keep.run());
    }

    /** Keeps what the user ticks. */
    public void bindSet(CheckboxGroup<String> field, String name, Runnable keep) {
        made.put(prefix + name, field);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep.run();
                changed.run();
            }
        });
    }

    private <C extends HasValue<?, String> & HasValidationProperties> void bind(C field, String name, Keep keep) {
        made.put(prefix + name, field);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep.of(change.getValue() == null ? "" : change.getValue());
                changed.run();
            }
        });
    }

    /** Keeps a value. */
    private interface Keep {
        void of(String value);
    }

    /** Marks the fields that a finding is about, and no others. */
    public void show(List<CriteriaFinding> findings) {
        made.forEach((name, field) -> {
            var about = findings.stream()
                    .filter(finding -> finding.isError() && isAbout(finding.field(), name))
                    .findFirst();
            field.setInvalid(about.isPresent());
            field.setErrorMessage(about.map(FormFields::told).orElse(""));
        });
    }

    private static boolean isAbout(String field, String name) {
        return field.equals(name);
    }

    public static String told(CriteriaFinding finding) {
        return UI.getCurrentOrThrow()
                .getTranslation(
                        finding.key(),
                        finding.arguments().stream().map(Typed::shown).toArray());
    }

    static String translated(String key) {
        return UI.getCurrentOrThrow().getTranslation(key);
    }

    public static void enable(Component form, boolean enabled) {
        form.getElement().setEnabled(enabled);
    }
}
