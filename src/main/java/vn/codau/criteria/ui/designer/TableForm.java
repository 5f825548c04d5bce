package vn.codau.criteria.ui.designer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.criteria.table.CriteriaFinding;
import vn.codau.criteria.table.FieldName;
import vn.codau.criteria.ui.part.FormFields;

/** What holds for the whole table: scale, settlement, tie-breaks, standard, who scores whom. */
final class TableForm extends Div {

    private final CriteriaDraft draft;
    private final FormFields fields;
    private final Runnable changed;
    private final OrderedList ties = new OrderedList();
    private final Select<String> more = new Select<>();

    TableForm(CriteriaDraft draft, Peers peers, Runnable changed) {
        this.draft = draft;
        this.changed = changed;
        this.fields = new FormFields(changed);
        addClassName("node-form");
        var own = draft.fields();
        add(
                heading("criteria.table"),
                grid(
                        fields.number(own, "scale", "criteria.table.scale"),
                        fields.choice(own, "decimals", "criteria.table.decimals", List.of("0", "1", "2", "3")),
                        fields.choice(
                                own,
                                FieldName.NOT_APPLICABLE,
                                "criteria.notApplicable",
                                List.of("ZERO", "FULL", "RESCALE")),
                        fields.number(own, "standard", "criteria.table.standard"),
                        fields.number(own, FieldName.COMMENT_BEYOND, "criteria.table.commentBeyond")),
                heading("criteria.scoring"),
                grid(new SettlementForm(own, fields, false)),
                new PeersForm(own.open("peers"), fields.in("peers"), peers, changed),
                heading("criteria.tieBreaks"),
                tieBreaks());
    }

    private H3 heading(String key) {
        return new H3(getTranslation(key));
    }

    private static Div grid(Component... content) {
        var grid = new Div(content);
        grid.addClassName("form-grid");
        return grid;
    }

    private Component tieBreaks() {
        ties.addClassName("tie-breaks");
        more.setLabel(getTranslation("criteria.tieBreaks.add"));
        more.setItemLabelGenerator(this::named);
        more.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                draft.tieBreaks().add(change.getValue());
                showTies();
                changed.run();
            }
        });
        showTies();
        return new Div(ties, more);
    }

    private void showTies() {
        ties.removeAll();
        for (int i = 0; i < draft.tieBreaks().size(); i++) {
            ties.add(tie(i));
        }
        var free = Stream.concat(
                        Stream.of("BASE", "BONUS", "DEDUCTION", "VOTES"),
                        draft.sections().stream().map(section -> "SECTION:" + section.code()))
                .filter(name -> !draft.tieBreaks().contains(name))
                .toList();
        more.setItems(free);
        more.setVisible(!free.isEmpty());
    }

    private ListItem tie(int index) {
        var name = draft.tieBreaks().get(index);
        var up = small("↑", "criteria.tieBreaks.up", name, () -> Collections.swap(draft.tieBreaks(), index, index - 1));
        up.setEnabled(index > 0);
        var remove = small(
                "✕", "criteria.tieBreaks.remove", name, () -> draft.tieBreaks().remove(index));
        return new ListItem(new Span(named(name)), up, remove);
    }

    private Button small(String sign, String key, String name, Runnable act) {
        var button = new Button(sign, click -> {
            act.run();
            showTies();
            changed.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation(key, named(name)));
        return button;
    }

    private String named(String tieBreak) {
        return tieBreak.startsWith("SECTION:")
                ? getTranslation("criteria.tieBreak.SECTION", tieBreak.substring("SECTION:".length()))
                : getTranslation("criteria.tieBreak." + tieBreak);
    }

    /** Marks the fields that findings are about. */
    void show(List<CriteriaFinding> findings) {
        fields.show(
                findings.stream().filter(finding -> finding.node().isEmpty()).toList());
    }
}
