package vn.codau.criteria.ui.designer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.criteria.draft.DraftNode;
import vn.codau.criteria.table.CriteriaFinding;
import vn.codau.criteria.table.FieldName;
import vn.codau.criteria.ui.part.FormFields;
import vn.codau.criteria.ui.part.SpecialistChoice;

/** The form of one criterion or group. */
final class NodeForm extends Div {

    private final DraftNode node;
    private final Runnable changed;
    private final FormFields fields;
    private final SpecialistChoice specialists;
    private @Nullable RuleForm ruleForm;

    NodeForm(CriteriaDraft draft, DraftNode node, SpecialistChoice specialists, Runnable changed) {
        this.node = node;
        this.specialists = specialists;
        this.changed = changed;
        this.fields = new FormFields(this::changed);
        addClassName("node-form");
        var decimals = draft.fields().text("decimals").matches("[0-3]")
                ? Integer.parseInt(draft.fields().text("decimals"))
                : 2;
        add(heading(node.isGroup() ? "criteria.node.GROUP" : "criteria.node.LEAF"), names());
        if (node.isGroup()) {
            add(group());
        } else {
            add(rule(decimals), scoring(), guidance());
        }
        add(heading("criteria.concerns"), new ConcernForm(draft, node, fields));
    }

    private void changed() {
        if (ruleForm != null) {
            ruleForm.refreshExample();
        }
        changed.run();
    }

    private H3 heading(String key) {
        return new H3(getTranslation(key));
    }

    private Component names() {
        var code = fields.text(node.fields(), "code", "criteria.node.code");
        var title = fields.area(node.fields(), "title", "criteria.node.title");
        title.addClassName("wide");
        return grid(code, title);
    }

    private Component group() {
        var caps = node.fields().open("caps");
        var within = fields.in("caps");
        var box = new Div(
                grid(fields.choice(node.fields(), "pick", "criteria.pick", List.of("SUM", "BEST"))),
                heading("criteria.caps"),
                grid(
                        within.number(caps, "base", "criteria.caps.base"),
                        within.number(caps, "bonus", "criteria.caps.bonus"),
                        within.number(caps, "deduction", "criteria.caps.deduction"),
                        fields.number(node.fields(), "floor", "criteria.floor")));
        var guidance = node.fields().open("guidance");
        box.add(fields.in("guidance").area(guidance, "description", "criteria.guidance.description"));
        return box;
    }

    private Component rule(int decimals) {
        var form = new RuleForm(node, fields, decimals, this::changed);
        ruleForm = form;
        return new Div(
                heading("criteria.measure.title"),
                grid(fields.choice(node.fields(), "counts", "criteria.counts", List.of("BASE", "BONUS", "DEDUCTION"))),
                form);
    }

    private Component scoring() {
        return new Div(heading("criteria.scoring"), grid(new SettlementForm(node.fields(), fields, true), scorer()));
    }

    private ComboBox<String> scorer() {
        var scorer = specialists.field(node.fields().text("scorer"));
        fields.bindAny(scorer, "scorer", () -> node.fields().set("scorer", SpecialistChoice.valueOf(scorer)));
        return scorer;
    }

    private Component guidance() {
        var guidance = node.fields().open("guidance");
        var within = fields.in("guidance");
        var above = within.number(guidance, FieldName.EVIDENCE_ABOVE, "criteria.guidance.evidenceAbove");
        var need = within.choice(
                guidance, "evidence", "criteria.guidance.evidence", List.of("NEVER", "ALWAYS", "ABOVE", "BONUS"));
        above.setVisible(guidance.text("evidence").equals("ABOVE"));
        need.addValueChangeListener(change -> {
            above.setVisible("ABOVE".equals(change.getValue()));
            if (!above.isVisible() && change.isFromClient()) {
                guidance.remove(FieldName.EVIDENCE_ABOVE);
                above.clear();
            }
        });
        return new Div(
                heading("criteria.guidance"),
                grid(need, above, within.text(guidance, "measure", "criteria.guidance.measure")),
                within.area(guidance, "description", "criteria.guidance.description"));
    }

    private static Div grid(Component... content) {
        var grid = new Div(content);
        grid.addClassName("form-grid");
        return grid;
    }

    /** Marks the fields that findings are about. */
    void show(List<CriteriaFinding> findings) {
        fields.show(findings.stream()
                .filter(finding -> finding.node().equals(node.id()))
                .toList());
    }
}
