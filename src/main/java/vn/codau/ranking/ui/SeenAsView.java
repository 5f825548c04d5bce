package vn.codau.ranking.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.publication.Switch;
import vn.codau.ranking.live.SeenAs;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.uikit.EmptyState;
import vn.codau.uikit.Page;
import vn.codau.uikit.Vietnamese;

/** Xem như đơn vị: results as a unit gets them, with what is published, or what would be; nothing can be done there. */
@Route("seen-as")
@RolesAllowed({Role.Names.STANDING_BODY, Role.Names.AUDITOR, Role.Names.CLUSTER_HEAD, Role.Names.CLUSTER_DEPUTY})
@StyleSheet("styles/ranking.css")
@StyleSheet("styles/publication.css")
class SeenAsView extends Page implements BeforeEnterObserver {

    private final SeenAs seenAs;
    private final SeasonQueries seasons;
    private final OrganisationQueries organisation;
    private final CurrentActor actor;
    private final ComboBox<ClusterView> cluster = new ComboBox<>(getTranslation("ranking.cluster"));
    private final ComboBox<Member> unit = new ComboBox<>(getTranslation("ranking.column.unit"));
    private final SeenAsSwitches also = new SeenAsSwitches(this::show);
    private final Div content = new Div();

    SeenAsView(SeenAs seenAs, SeasonQueries seasons, OrganisationQueries organisation, CurrentActor actor) {
        super("ranking.seenAs.title");
        this.seenAs = seenAs;
        this.seasons = seasons;
        this.organisation = organisation;
        this.actor = actor;
        cluster.setItemLabelGenerator(ClusterView::name);
        cluster.addValueChangeListener(chosen -> {
            unit.setItems(
                    chosen.getValue() == null
                            ? List.of()
                            : chosen.getValue().members().stream()
                                    .sorted(Vietnamese.orderBy(Member::name))
                                    .toList());
            unit.clear();
            show();
        });
        unit.setItemLabelGenerator(Member::name);
        unit.addValueChangeListener(chosen -> show());
        var choices = new Div(cluster, unit, also);
        choices.addClassName("seen-as-choices");
        content.addClassName("seen-as-content");
        add(choices, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var scope = actor.get().acting().scope();
        var clusters = seasons.current().stream()
                .flatMap(season -> organisation.clusters(season.id()).stream())
                .filter(one -> !(scope instanceof Scope.OfCluster(var own, var season))
                        || one.id().equals(own))
                .toList();
        cluster.setItems(clusters);
        clusters.stream().findFirst().ifPresent(cluster::setValue);
        show();
    }

    private void show() {
        content.removeAll();
        if (cluster.isEmpty() || unit.isEmpty()) {
            content.add(new EmptyState(getTranslation("ranking.seenAs.choose")));
            return;
        }
        Set<Switch.Key> opened = also.opened();
        content.add(new SeenResults(
                seenAs,
                cluster.getValue(),
                unit.getValue(),
                new SeenAs.As(unit.getValue().unit(), opened)));
    }
}
