package vn.codau.criteria.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import vn.codau.organisation.ClusterView;
import vn.codau.organisation.Member;
import vn.codau.uikit.EmptyState;

/** What is published, seen as a unit sees it. */
final class PublishedPanel extends Div {

    private final Div reading = new Div();

    PublishedPanel(CriteriaServices services, ClusterView cluster) {
        var published = services.queries.published(cluster.id());
        if (published.isEmpty()) {
            add(new EmptyState(getTranslation("criteria.notPublished")));
            return;
        }
        var table = published.get();
        var units = services.units();
        reading.add(new TableReading(table, "", units));
        var unit = new Select<String>();
        var codes = new ArrayList<String>();
        codes.add("");
        cluster.members().stream().map(Member::code).forEach(codes::add);
        unit.setLabel(getTranslation("criteria.reading.as"));
        unit.setItems(codes);
        unit.setItemLabelGenerator(
                code -> code.isEmpty() ? getTranslation("criteria.reading.nobody") : units.name(code));
        unit.setValue("");
        unit.addValueChangeListener(change -> {
            reading.removeAll();
            reading.add(new TableReading(table, change.getValue(), units));
        });
        add(
                unit,
                new Paragraph(getTranslation(
                        "criteria.reading.version", table.criteria().version())),
                reading);
    }

    /** Brings a criterion into sight. */
    void show(String criterion) {
        reading.getChildren().forEach(table -> ((TableReading) table).show(criterion));
    }
}
