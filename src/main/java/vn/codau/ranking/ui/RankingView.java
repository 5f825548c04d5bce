package vn.codau.ranking.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import vn.codau.organisation.ClusterName;
import vn.codau.ranking.LeadingUnits;
import vn.codau.ranking.RankingQueries;
import vn.codau.shared.CurrentActor;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.Role;
import vn.codau.shared.Scope;
import vn.codau.uikit.EmptyState;
import vn.codau.uikit.Page;

/** Xếp hạng: a cluster's ranking, live and provisional or as it was sealed. */
@Route("ranking/:cluster?")
@Menu(order = 150, title = "ranking.title", icon = "ranking")
@RolesAllowed({
    Role.Names.STANDING_BODY,
    Role.Names.BOARD,
    Role.Names.AUDITOR,
    Role.Names.CLUSTER_HEAD,
    Role.Names.CLUSTER_DEPUTY,
    Role.Names.UNIT_HEAD,
    Role.Names.UNIT_OFFICER
})
@StyleSheet("styles/ranking.css")
class RankingView extends Page implements BeforeEnterObserver {

    static final String CLUSTER = "cluster";

    private final CurrentActor actor;
    private final RankedClusters known;
    private final RankingQueries rankings;
    private final LeadingUnits leading;
    private final LeaderActions leaders;
    private final UnitActions units;
    private final Select<ClusterName> choice = new Select<>();
    private final Div content = new Div();

    RankingView(
            CurrentActor actor,
            RankedClusters known,
            RankingQueries rankings,
            LeadingUnits leading,
            LeaderActions leaders,
            UnitActions units) {
        super("ranking.title");
        this.actor = actor;
        this.known = known;
        this.rankings = rankings;
        this.leading = leading;
        this.leaders = leaders;
        this.units = units;
        choice.setLabel(getTranslation("ranking.cluster"));
        choice.setItemLabelGenerator(ClusterName::name);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open(change.getValue());
            }
        });
        choice.addClassName("ranking-choice");
        content.addClassName("ranking");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var clusters = known.of(actor.get());
        var asked = event.getRouteParameters().get(CLUSTER);
        var chosen = clusters.stream()
                .filter(cluster -> asked.isEmpty() || cluster.code().equals(asked.get()))
                .findFirst();
        choice.setItems(clusters);
        choice.setValue(chosen.orElse(null));
        choice.setVisible(clusters.size() > 1);
        add(choice, content);
        chosen.ifPresentOrElse(this::show, () -> content.add(new EmptyState(getTranslation("ranking.none"))));
    }

    private void open(ClusterName cluster) {
        getUI().ifPresent(ui ->
                ui.navigate(RankingView.class, new RouteParameters(new RouteParam(CLUSTER, cluster.code()))));
    }

    private void show(ClusterName cluster) {
        content.removeAll();
        setTitle(getTranslation("ranking.of", cluster.name()));
        try {
            var ranking = rankings.ranking(cluster.id());
            var maySee = Optional.of(ranking).filter(found -> found.isProvisional());
            content.add(new RankingHead(ranking));
            maySee.ifPresent(live -> content.add(leaders.of(live, () -> show(cluster))));
            var table = new RankingTable(ranking, units.of(ranking, () -> show(cluster)));
            content.add(new RankingTools(rankings, ranking, table), table);
            maySee.ifPresent(live -> content.add(new MarginPanel(rankings, live)));
        } catch (DomainProblem notYet) {
            content.add(new EmptyState(
                    getTranslation(notYet.key(), notYet.arguments().toArray())));
        }
        if (!(actor.get().acting().scope() instanceof Scope.Province)) {
            addLeaders(cluster);
        }
    }

    /** Where they are published; whoever sees the province has them on the board. */
    private void addLeaders(ClusterName cluster) {
        try {
            content.add(new ProvinceLeaders(leading.of(cluster.season())));
        } catch (DomainProblem notPublished) {
            return;
        }
    }
}
