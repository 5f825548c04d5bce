package vn.codau.scoring.ui.sheet;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.organisation.ui.ClusterChoice;
import vn.codau.organisation.unit.UnitRow;
import vn.codau.scoring.export.ScoringQueries;
import vn.codau.scoring.progress.SpecialistProgress;
import vn.codau.scoring.ui.cell.OfficeClusters;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Role;
import vn.codau.uikit.EmptyState;
import vn.codau.uikit.Page;

/** Phiếu chấm điểm: how far each member of a cluster is with its own sheet, and everybody with cross-scoring. */
@Route("sheets/:cluster?")
@Menu(order = 125, title = "scoring.sheets.title", icon = "sheets")
@StyleSheet("styles/scoring.css")
@RolesAllowed({
    Role.Names.CLUSTER_HEAD,
    Role.Names.CLUSTER_DEPUTY,
    Role.Names.STANDING_BODY,
    Role.Names.BOARD,
    Role.Names.AUDITOR
})
class SheetsView extends Page implements BeforeEnterObserver {

    private final CurrentActor actor;
    private final OfficeClusters clusters;
    private final OrganisationQueries organisation;
    private final ScoringQueries scoring;
    private final Div content = new Div();

    SheetsView(CurrentActor actor, OfficeClusters clusters, OrganisationQueries organisation, ScoringQueries scoring) {
        super("scoring.sheets.title");
        this.actor = actor;
        this.clusters = clusters;
        this.organisation = organisation;
        this.scoring = scoring;
        content.addClassName("sheets");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var choice = new ClusterChoice(SheetsView.class);
        var cluster = clusters.show(choice, event, actor.get());
        content.removeAll();
        content.add(choice);
        cluster.ifPresentOrElse(
                this::show, () -> content.add(new EmptyState(getTranslation("scoring.sheets.noCluster"))));
    }

    private void show(ClusterView cluster) {
        setTitle(getTranslation("scoring.sheets.of", cluster.name()));
        var sheets = scoring.progress(cluster.id());
        if (sheets.isEmpty()) {
            content.add(new EmptyState(getTranslation("scoring.sheets.none")));
            return;
        }
        content.add(new SheetsTable(cluster, sheets, scoring.claimed(cluster.id())));
        var reviews = scoring.reviews(cluster.id());
        if (!reviews.isEmpty()) {
            content.add(new H2(getTranslation("scoring.sheets.reviews")), new ReviewsTable(reviews));
        }
        var specialists = scoring.specialists(cluster.id());
        if (!specialists.isEmpty()) {
            content.add(
                    new H2(getTranslation("scoring.sheets.specialists")),
                    new SpecialistsTable(specialists, names(specialists)));
        }
    }

    private Map<String, String> names(List<SpecialistProgress> specialists) {
        var codes =
                specialists.stream().map(SpecialistProgress::body).distinct().toList();
        return organisation.units(codes).stream().collect(Collectors.toMap(UnitRow::code, UnitRow::name));
    }
}
