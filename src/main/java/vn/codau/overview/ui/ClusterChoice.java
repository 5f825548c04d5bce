package vn.codau.overview.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.codau.organisation.ClusterView;

/** Chooses a cluster of a season. */
final class ClusterChoice extends ComboBox<ClusterView> {

    ClusterChoice(Consumer<ClusterView> chosen) {
        setLabel(getTranslation("ranking.cluster"));
        setItemLabelGenerator(ClusterView::name);
        addClassName("board-cluster");
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue());
            }
        });
    }

    /** Shows the cluster with that code, or else the first. */
    void show(List<ClusterView> clusters, String code) {
        setItems(clusters);
        setValue(clusters.stream()
                .filter(cluster -> cluster.code().equals(code))
                .findFirst()
                .or(() -> clusters.stream().findFirst())
                .orElse(null));
    }

    Optional<ClusterView> chosen() {
        return getOptionalValue();
    }
}
