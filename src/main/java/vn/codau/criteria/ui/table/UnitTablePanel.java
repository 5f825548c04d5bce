package vn.codau.criteria.ui.table;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.criteria.ui.part.SpecialistChoice;
import vn.codau.organisation.cluster.Member;

/** A table as one of the cluster's units sees it, or nobody in particular; which, is chosen above it. */
public final class UnitTablePanel extends Div {

    private final CriteriaTable table;
    private final SpecialistChoice units;
    private final Div reading = new Div();

    public UnitTablePanel(CriteriaTable table, List<Member> members, SpecialistChoice units) {
        this.table = table;
        this.units = units;
        var unit = new Select<String>();
        var codes = new ArrayList<String>();
        codes.add("");
        members.stream().map(Member::code).forEach(codes::add);
        unit.setLabel(getTranslation("criteria.reading.as"));
        unit.setItems(codes);
        unit.setItemLabelGenerator(
                code -> code.isEmpty() ? getTranslation("criteria.reading.nobody") : units.name(code));
        unit.setValue("");
        unit.addClassName("reading-as");
        unit.addValueChangeListener(change -> read(change.getValue()));
        add(unit, reading);
        read("");
    }

    private void read(String unit) {
        reading.removeAll();
        reading.add(new TablePanel(table, unit, units));
    }

    /** Brings a criterion into sight. */
    void show(String criterion) {
        reading.getChildren().forEach(shown -> ((TablePanel) shown).show(criterion));
    }
}
