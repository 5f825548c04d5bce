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

/** What a season is. */
final class SeasonForm extends Div {

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
        code.setHelperText(getTranslation("season.field.code.help"));
        kind.setLabel(getTranslation("season.field.kind"));
        kind.setItems(SeasonKind.values());
        kind.setItemLabelGenerator(item -> getTranslation("season.kind." + item.name()));
        law.setLabel(getTranslation("season.field.law"));
        law.setItems(RuleSets.ALL);
        law.setItemLabelGenerator(
                item -> item.law().document() + "; " + item.decree().document());
        add(code, name, kind, theme, from, to, law, demo);
    }

    void show(SeasonDetails details) {
        code.setValue(details.code());
        name.setValue(details.name());
        kind.setValue(details.kind());
        theme.setValue(details.theme());
        from.setValue(details.from());
        to.setValue(details.to());
        law.setValue(details.rules());
        demo.setValue(details.demo());
    }

    /** What the next season begins with: a year later, under a code and a name of its own. */
    void showNext(SeasonDetails details) {
        show(details);
        code.clear();
        name.clear();
        from.setValue(details.from().plusYears(1));
        to.setValue(details.to().plusYears(1));
    }

    /** A dialog that gives the details once they are complete. */
    ActionDialog dialog(String titleKey, Consumer<SeasonDetails> action) {
        return new ActionDialog(titleKey, () -> action.accept(typed()), this)
                .requiring(code)
                .requiring(name)
                .requiring(kind)
                .requiring(from)
                .requiring(to)
                .requiring(law);
    }

    private SeasonDetails typed() {
        return new SeasonDetails(
                code.getValue(),
                name.getValue(),
                kind.getValue(),
                theme.getValue(),
                from.getValue(),
                to.getValue(),
                law.getValue().key(),
                demo.getValue());
    }
}
