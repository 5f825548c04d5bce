package vn.codau.proposal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import vn.codau.engine.season.Selection.Base;
import vn.codau.engine.season.Selection.Electorate;
import vn.codau.proposal.council.SelectionRule;
import vn.codau.proposal.council.SetSelectionRule;
import vn.codau.shared.SeasonId;
import vn.codau.uikit.Numerals;

/** By which rule the Council chooses, to be typed in as its regulation says. */
final class SelectionRuleForm extends Div {

    private final SelectionRule rule;
    private final RadioButtonGroup<Base> base = new RadioButtonGroup<>();
    private final TextField percent = new TextField(getTranslation("proposal.rule.percent"));
    private final RadioButtonGroup<Electorate> of = new RadioButtonGroup<>();
    private final IntegerField part = new IntegerField(getTranslation("proposal.rule.part"));
    private final IntegerField whole = new IntegerField(getTranslation("proposal.rule.whole"));

    SelectionRuleForm(SelectionRule rule) {
        this.rule = rule;
        addClassName("proposal-rule-form");
        base.setLabel(getTranslation("proposal.rule.base"));
        base.setItems(Base.values());
        base.setItemLabelGenerator(one -> getTranslation("proposal.base." + one.name()));
        base.setValue(rule.flag().base());
        of.setLabel(getTranslation("proposal.rule.of"));
        of.setItems(Electorate.values());
        of.setItemLabelGenerator(
                one -> getTranslation(one == Electorate.ALL ? "proposal.rule.ofAll" : "proposal.rule.ofPresent"));
        of.setValue(rule.flag().threshold().of());
        percent.setValue(Numerals.shown(rule.flag().threshold().percent(), getLocale()));
        part.setMin(1);
        part.setValue(rule.quorum().part());
        whole.setMin(1);
        whole.setValue(rule.quorum().whole());
        var quorum = new Div(part, whole);
        quorum.addClassName("proposal-fields");
        add(base, percent, of, quorum);
    }

    SetSelectionRule typed(SeasonId season, String document) {
        return new SetSelectionRule(
                season,
                rule.version(),
                base.getValue(),
                SetSelectionRule.threshold(Numerals.typed(percent.getValue()), of.getValue()),
                SetSelectionRule.quorum(
                        part.getOptionalValue().orElse(0),
                        whole.getOptionalValue().orElse(0)),
                document);
    }
}
