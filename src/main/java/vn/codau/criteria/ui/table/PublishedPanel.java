package vn.codau.criteria.ui.table;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import vn.codau.criteria.ui.part.CriteriaServices;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.uikit.EmptyState;

/** What is published, seen as a unit sees it. */
public final class PublishedPanel extends Div {

    private @Nullable UnitTablePanel reading;

    public PublishedPanel(CriteriaServices services, ClusterView cluster) {
        var published = services.queries.published(cluster.id());
        if (published.isEmpty()) {
            add(new EmptyState(getTranslation("criteria.notPublished")));
            return;
        }
        var table = published.get();
        reading = new UnitTablePanel(table, cluster.members(), services.units());
        add(
                new Paragraph(getTranslation(
                        "criteria.reading.version", table.criteria().version())),
                reading);
    }

    /** Brings a criterion into sight. */
    public void show(String criterion) {
        if (reading != null) {
            reading.show(criterion);
        }
    }
}
