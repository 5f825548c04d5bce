package vn.codau.criteria.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import vn.codau.organisation.ClusterView;
import vn.codau.organisation.OrganisationQueries;
import vn.codau.season.SeasonQueries;
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

    static final String CLUSTER = "cluster";

    private final CurrentActor actor;
    private final CriteriaServices services;
    private final OrganisationQueries organisation;
    private final SeasonQueries seasons;
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
        var asked = event.getRouteParameters().get(CLUSTER);
        var chosen = asked.map(code -> clusters.stream()
                        .filter(cluster -> cluster.code().equals(code))
                        .findFirst()
                        .orElseThrow(NotFoundException::new))
                .or(() -> own(actor.get(), clusters));
        content.removeAll();
        if (chosen.isEmpty()) {
            content.add(new EmptyState(getTranslation("criteria.noCluster")));
        } else {
            show(clusters, chosen.get());
        }
    }

    /** The cluster that the actor leads or belongs to, else the first. */
    private Optional<ClusterView> own(Actor acting, List<ClusterView> clusters) {
        return clusters.stream()
                .filter(cluster -> acting.isFor(cluster.id(), cluster.season())
                        || (acting.acting().scope() instanceof Scope.OfUnit(var unit)
                                && cluster.members().stream()
                                        .anyMatch(member -> member.unit().equals(unit))))
                .findFirst()
                .or(() -> clusters.stream().findFirst());
    }

    private void show(List<ClusterView> clusters, ClusterView cluster) {
        var choice = new Select<ClusterView>();
        choice.setLabel(getTranslation("criteria.cluster"));
        choice.setItems(clusters);
        choice.setItemLabelGenerator(ClusterView::name);
        choice.setValue(cluster);
        choice.addClassName("cluster-choice");
        choice.addValueChangeListener(change -> getUI().ifPresent(ui -> ui.navigate(
                CriteriaView.class,
                new RouteParameters(new RouteParam(CLUSTER, change.getValue().code())))));
        content.add(new ClusterTable(services, cluster, actor.get(), choice));
    }
}
