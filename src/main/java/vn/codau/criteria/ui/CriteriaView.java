package vn.codau.criteria.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.codau.criteria.table.CriteriaTable;
import vn.codau.criteria.ui.part.CriteriaServices;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.organisation.ui.ClusterChoice;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.Actor;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Scope;
import vn.codau.uikit.EmptyState;
import vn.codau.uikit.Page;

/** The criteria table of a cluster: drawn up by whoever leads it, read by everybody. */
@Route("criteria/:cluster?")
@Menu(order = 115, title = "criteria.title", icon = "criteria")
@PermitAll
@StyleSheet("styles/criteria.css")
class CriteriaView extends Page implements BeforeEnterObserver {

    private final CurrentActor actor;
    private final CriteriaServices services;
    private final OrganisationQueries organisation;
    private final SeasonQueries seasons;
    private final ClusterChoice choice = new ClusterChoice(CriteriaView.class);
    private final Div content = new Div();

    CriteriaView(
            CurrentActor actor, CriteriaServices services, OrganisationQueries organisation, SeasonQueries seasons) {
        super("criteria.title");
        this.actor = actor;
        this.services = services;
        this.organisation = organisation;
        this.seasons = seasons;
        content.addClassName("criteria");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var clusters = seasons.current()
                .map(season -> organisation.clusters(season.id()))
                .orElse(List.of());
        var acting = actor.get();
        var chosen = choice.show(event, clusters, preferred(acting));
        if (chosen.isEmpty() && !clusters.isEmpty()) {
            throw new NotFoundException();
        }
        content.removeAll();
        if (chosen.isEmpty()) {
            content.add(new EmptyState(getTranslation("criteria.noCluster")));
        } else {
            var table = new ClusterTable(services, chosen.get(), acting, choice);
            content.add(table);
            event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter("criterion")
                    .ifPresent(table::show);
        }
    }

    /** The own cluster; for whoever has none, one with a table to be seen. */
    private Predicate<ClusterView> preferred(Actor acting) {
        if (!(acting.acting().scope() instanceof Scope.Province)) {
            return cluster -> cluster.isOwnOf(acting);
        }
        var published = seasons.current().stream()
                .flatMap(season -> services.queries.published(season.id()).stream())
                .map(CriteriaTable::cluster)
                .collect(Collectors.toSet());
        return cluster -> published.contains(cluster.id());
    }
}
