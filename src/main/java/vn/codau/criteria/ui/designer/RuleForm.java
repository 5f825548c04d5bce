package vn.codau.criteria.ui.designer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import vn.codau.criteria.draft.DraftNode;
import vn.codau.criteria.table.FieldName;
import vn.codau.criteria.table.Fields;
import vn.codau.criteria.ui.part.EntriesForm;
import vn.codau.criteria.ui.part.ExampleLine;
import vn.codau.criteria.ui.part.FormFields;

/** How a criterion is measured: the type of its rule, and the fields that this type has. */
final class RuleForm extends Div {

    static final List<String> TYPES =
            List.of("DIRECT", "PASS_FAIL", "LEVELS", "PER_EVENT", "RATIO", "BANDS", "GRID", "LEADER_RELATIVE", "FIXED");

    private final FormFields fields;
    private final Fields rule;
    private final Runnable changed;
    private final Div own = new Div();
    private final ExampleLine example;

    RuleForm(DraftNode leaf, FormFields fields, int decimals, Runnable changed) {
        this.rule = leaf.fields().open("rule");
        this.changed = changed;
        this.example = new ExampleLine(leaf, decimals);
        this.fields = fields.in("rule");
        addClassName("rule-form");
        own.addClassName("form-grid");
        Select<String> type = this.fields.choice(rule, "type", "criteria.measure", TYPES);
        type.addClassName("rule-type");
        type.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });
        add(type, own, example);
        show();
    }

    /** Drops what the new type does not know, so that nothing unseen is published. */
    private void choose(String type) {
        rule.names().stream().filter(name -> !known(type).contains(name)).forEach(rule::remove);
        show();
        changed.run();
    }

    private static List<String> known(String type) {
        return switch (type) {
            case "FIXED", "PASS_FAIL" -> List.of("type", "points");
            case "DIRECT" -> List.of("type", "max", "min", "step");
            case "LEVELS" -> List.of("type", "levels");
            case "PER_EVENT" -> List.of("type", "points", "max");
            case "RATIO" -> List.of("type", "max", "target", "from", "full", FieldName.LOWER_IS_BETTER);
            case "BANDS" -> List.of("type", "bands");
            case "GRID" -> List.of("type", "rows");
            default -> List.of("type", "max", "target", FieldName.AT_TARGET);
        };
    }

    private void show() {
        own.removeAll();
        switch (rule.text("type")) {
            case "FIXED", "PASS_FAIL" -> own.add(number("points"));
            case "DIRECT" -> own.add(number("max"), number("min"), number("step"));
            case "PER_EVENT" -> own.add(number("points", "criteria.measure.perEvent"), number("max"));
            case "RATIO" ->
                own.add(
                        number("max"),
                        number("target"),
                        share("from"),
                        share("full"),
                        fields.flag(rule, FieldName.LOWER_IS_BETTER, "criteria.measure.lowerIsBetter"));
            case "LEADER_RELATIVE" -> own.add(number("max"), number("target"), share(FieldName.AT_TARGET));
            case "LEVELS" -> own.add(levels());
            case "BANDS" -> own.add(bands(rule, fields));
            case "GRID" -> own.add(rows());
            default -> {
                // No type is chosen yet.
            }
        }
        example.refresh();
    }

    void refreshExample() {
        example.refresh();
    }

    private Component number(String name) {
        return number(name, "criteria.measure." + name);
    }

    private Component number(String name, String label) {
        return fields.number(rule, name, label);
    }

    private Component share(String name) {
        return fields.share(rule, name, "criteria.measure." + name);
    }

    private EntriesForm levels() {
        return new EntriesForm(
                rule,
                "levels",
                fields,
                changed,
                (at, level) -> List.of(
                        at.text(level, "code", "criteria.level.code"),
                        at.number(level, "points", "criteria.measure.points"),
                        wide(at.text(level, "text", "criteria.level.text"))));
    }

    private EntriesForm bands(Fields holder, FormFields within) {
        return new EntriesForm(
                holder,
                "bands",
                within,
                changed,
                (at, band) -> List.of(
                        at.number(band, "from", "criteria.band.from"),
                        at.number(band, "points", "criteria.measure.points")));
    }

    private EntriesForm rows() {
        return new EntriesForm(
                rule,
                "rows",
                fields,
                changed,
                (at, row) -> List.of(at.number(row, "from", "criteria.row.from"), bands(row, at)));
    }

    private static Component wide(Component field) {
        field.addClassName("wide");
        return field;
    }
}
