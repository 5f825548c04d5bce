package vn.codau.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.codau.organisation.cluster.ClusterView;

/** Which cluster of the season a screen shows: a part of its address, and hidden where there is nothing to choose. */
public final class ClusterChoice extends Select<ClusterView> {

    private static final String CLUSTER = "cluster";

    /** A choice that opens the screen, whose route ends in {@code :cluster?}, for the chosen cluster. */
    public ClusterChoice(Class<? extends Component> screen) {
        this();
        addChosenListener(cluster -> getUI().ifPresent(ui -> ui.navigate(screen, parameters(cluster))));
    }

    /** A choice that tells the screen. */
    public ClusterChoice(Consumer<ClusterView> chosen) {
        this();
        addChosenListener(chosen);
    }

    private ClusterChoice() {
        setLabel(getTranslation("organisation.clusterChoice"));
        setItemLabelGenerator(ClusterView::name);
        addClassName("cluster-choice");
    }

    private void addChosenListener(Consumer<ClusterView> chosen) {
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue());
            }
        });
    }

    /** The part of an address that names the cluster. */
    public static RouteParameters parameters(ClusterView cluster) {
        return new RouteParameters(new RouteParam(CLUSTER, cluster.code()));
    }

    /** The one that the address names. */
    public static Optional<ClusterView> named(RouteParameters address, List<ClusterView> clusters) {
        return address.get(CLUSTER)
                .flatMap(code -> clusters.stream()
                        .filter(cluster -> cluster.code().equals(code))
                        .findFirst());
    }

    /** Shows the cluster that the address names, nothing if it is not among them; where none is named, the first. */
    public Optional<ClusterView> show(BeforeEnterEvent event, List<ClusterView> clusters) {
        return show(event, clusters, any -> true);
    }

    /** As above; where none is named, the first that is preferred, or else the first. */
    public Optional<ClusterView> show(
            BeforeEnterEvent event, List<ClusterView> clusters, Predicate<ClusterView> preferred) {
        var address = event.getRouteParameters();
        var shown = address.get(CLUSTER).isPresent()
                ? named(address, clusters)
                : clusters.stream()
                        .filter(preferred)
                        .findFirst()
                        .or(() -> clusters.stream().findFirst());
        setItems(clusters);
        setValue(shown.orElse(null));
        setVisible(clusters.size() > 1);
        return shown;
    }
}
