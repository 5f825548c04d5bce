package vn.codau.season.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.codau.engine.law.RuleSet;
import vn.codau.engine.law.RuleSets;
import vn.codau.season.plan.SeasonDetails;
import vn.codau.season.plan.SeasonKind;
import vn.codau.uikit.Pickers;
import vn.codau.uikit.RecordForm;

/** What a season is. */
final class SeasonForm extends Div {

    private final RecordForm<SeasonDetails> form = new RecordForm<>(SeasonDetails.class);
    private final TextField code = new TextField(getTranslation("season.field.code"));
    private final TextField name = new TextField(getTranslation("season.field.name"));
    private final Select<SeasonKind> kind = new Select<>();
    private final TextField theme = new TextField(getTranslation("season.field.theme"));
    private final DatePicker from = Pickers.day(getTranslation("season.field.from"));
    private final DatePicker to = Pickers.day(getTranslation("season.field.to"));
    private final Select<RuleSet> law = new Select<>();
    private final Checkbox demo = new Checkbox(getTranslation("season.field.demo"));

    SeasonForm() {
        addClassName("season-form");
        code.setMaxLength(SeasonDetails.LONGEST_CODE);
        name.setMaxLength(SeasonDetails.LONGEST_NAME);
        theme.setMaxLength(SeasonDetails.LONGEST_THEME);
        code.setHelperText(getTranslation("season.field.code.help"));
        kind.setLabel(getTranslation("season.field.kind"));
        kind.setItems(SeasonKind.values());
        kind.setItemLabelGenerator(item -> getTranslation("season.kind." + item.name()));
        law.setLabel(getTranslation("season.field.law"));
        law.setItems(RuleSets.ALL);
        law.setItemLabelGenerator(
                item -> item.law().document() + "; " + item.decree().document());
        bind();
        add(code, name, kind, theme, from, to, law, demo);
    }

    private void bind() {
        var missing = getTranslation("season.field.required");
        var binder = form.binder();
        binder.forField(code).asRequired(missing).bind("code");
        binder.forField(name).asRequired(missing).bind("name");
        binder.forField(kind).asRequired(missing).bind("kind");
        binder.forField(theme).bind("theme");
        binder.forField(from).asRequired(missing).bind("from");
        binder.forField(to).asRequired(missing).bind("to");
        binder.forField(law)
                .asRequired(missing)
                .withConverter(RuleSet::key, key -> RuleSets.find(key).orElseThrow())
                .bind("law");
        binder.forField(demo).bind("demo");
    }

    void show(SeasonDetails details) {
        form.show(details);
    }

    /** What the next season begins with: a year later, under a code and a name of its own. */
    void showNext(SeasonDetails details) {
        form.show(details);
        form.prepare(() -> {
            code.clear();
            name.clear();
            from.setValue(details.from().plusYears(1));
            to.setValue(details.to().plusYears(1));
        });
    }

    /** A dialog that gives the details once they are complete. */
    ActionDialog dialog(String titleKey, Consumer<SeasonDetails> action) {
        return ActionDialog.over(form, titleKey, action, this);
    }
}
