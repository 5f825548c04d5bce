package vn.codau.criteria.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import vn.codau.organisation.ClusterView;
import vn.codau.uikit.EmptyState;

/** What is published, seen as a unit sees it. */
final class PublishedPanel extends Div {

    private @Nullable UnitReading reading;

    PublishedPanel(CriteriaServices services, ClusterView cluster) {
        var published = services.queries.published(cluster.id());
        if (published.isEmpty()) {
            add(new EmptyState(getTranslation("criteria.notPublished")));
            return;
        }
        var table = published.get();
        reading = new UnitReading(table, cluster.members(), services.units());
        add(
                new Paragraph(getTranslation(
                        "criteria.reading.version", table.criteria().version())),
                reading);
    }

    /** Brings a criterion into sight. */
    void show(String criterion) {
        if (reading != null) {
            reading.show(criterion);
        }
    }
}
