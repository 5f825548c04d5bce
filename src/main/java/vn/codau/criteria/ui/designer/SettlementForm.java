package vn.codau.criteria.ui.designer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import vn.codau.criteria.table.Fields;
import vn.codau.criteria.ui.part.FormFields;

/** How cells are settled: whose score counts, how the peers' are combined, with which weights. */
final class SettlementForm extends Div {

    private static final List<String> PARTS = List.of("SELF", "HEAD", "PEERS", "SPECIALIST");
    private static final List<String> COMBINE = List.of("MEAN", "MEDIAN", "TRIMMED_MEAN");
    private static final String GENERAL = "GENERAL";

    private final Fields holder;
    private final FormFields fields;
    private final Div own = new Div();

    /**
     * A form for a settlement.
     *
     * @param holder whose settlement it is
     * @param optional whether it may be left to the table's
     */
    SettlementForm(Fields holder, FormFields fields, boolean optional) {
        this.holder = holder;
        this.fields = fields.in("settlement");
        addClassName("settlement-form");
        own.addClassName("form-grid");
        add(by(optional), own);
        show();
    }

    private Select<String> by(boolean optional) {
        var names = new ArrayList<String>();
        if (optional) {
            names.add(GENERAL);
        }
        names.addAll(List.of("SELF", "HEAD", "SPECIALIST", "PEERS", "WEIGHTED"));
        var by = new Select<String>();
        by.setLabel(getTranslation("criteria.settlement"));
        by.setItems(names);
        by.setItemLabelGenerator(name -> getTranslation("criteria.settlement." + name));
        var now = holder.inner("settlement")
                .map(settlement -> settlement.text("by"))
                .orElse(optional ? GENERAL : "");
        by.setValue(names.contains(now) ? now : null);
        fields.bindAny(by, "by", () -> choose(by.getValue()));
        return by;
    }

    private void choose(String by) {
        holder.remove("settlement");
        if (!by.equals(GENERAL)) {
            holder.open("settlement").set("by", by);
        }
        show();
    }

    private void show() {
        own.removeAll();
        var settlement = holder.inner("settlement");
        settlement.ifPresent(typed -> {
            var by = typed.text("by");
            if (by.equals("WEIGHTED")) {
                var weights = typed.open("weights");
                PARTS.forEach(part ->
                        own.add(fields.in("weights").share(weights, part, "criteria.settlement.weight." + part)));
            }
            if (by.equals("WEIGHTED") || by.equals("PEERS")) {
                own.add(fields.choice(typed, "combine", "criteria.combine", COMBINE));
            }
        });
    }
}
