package vn.codau.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Optional;
import vn.codau.organisation.ClusterView;
import vn.codau.organisation.CurrentSeason;
import vn.codau.organisation.OrganisationQueries;
import vn.codau.scoring.ScoringQueries;
import vn.codau.shared.Actor;
import vn.codau.shared.Scope;

/** The clusters of the season that somebody in an office has to do with, and which of them is shown. */
final class ClusterChoice extends Select<ClusterView> {

    /** The part of an address that names the cluster. */
    static final String CLUSTER = "cluster";

    private final List<ClusterView> clusters;

    /** A choice that opens the screen of the chosen cluster. */
    ClusterChoice(List<ClusterView> clusters, Class<? extends Component> screen) {
        this.clusters = clusters;
        setLabel(getTranslation("scoring.cluster"));
        addClassName("cluster-choice");
        setItems(clusters);
        setItemLabelGenerator(ClusterView::name);
        setVisible(clusters.size() > 1);
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                getUI().ifPresent(ui -> ui.navigate(screen, parameters(change.getValue())));
            }
        });
    }

    /** All of the season for those who act for the province, one's own for those who lead one. */
    static List<ClusterView> of(Actor who, CurrentSeason season, OrganisationQueries organisation) {
        return season.current().stream()
                .flatMap(current -> organisation.clusters(current).stream())
                .filter(cluster -> switch (who.acting().scope()) {
                    case Scope.Province() -> true;
                    case Scope.OfCluster(var own, var when) ->
                        cluster.id().equals(own) && cluster.season().equals(when);
                    case Scope.OfUnit(var unit) -> false;
                })
                .toList();
    }

    static RouteParameters parameters(ClusterView cluster) {
        return new RouteParameters(new RouteParam(CLUSTER, cluster.code()));
    }

    /** Shows the cluster with that code; where none is named, the first that has sheets, or else the first. */
    Optional<ClusterView> choose(Optional<String> code, ScoringQueries scoring) {
        var chosen = code.isPresent()
                ? clusters.stream()
                        .filter(cluster -> cluster.code().equals(code.get()))
                        .findFirst()
                : firstWithSheets(scoring).or(() -> clusters.stream().findFirst());
        setValue(chosen.orElse(null));
        return chosen;
    }

    private Optional<ClusterView> firstWithSheets(ScoringQueries scoring) {
        return clusters.stream()
                .findFirst()
                .map(any -> scoring.handedIn(any.season()))
                .flatMap(begun -> clusters.stream()
                        .filter(cluster -> begun.containsKey(cluster.id()))
                        .findFirst());
    }
}
