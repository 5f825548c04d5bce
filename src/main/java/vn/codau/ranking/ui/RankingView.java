package vn.codau.ranking.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.ui.ClusterChoice;
import vn.codau.ranking.live.RankingQueries;
import vn.codau.ranking.seal.LeadingUnits;
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

    private final CurrentActor actor;
    private final RankedClusters known;
    private final RankingQueries rankings;
    private final LeadingUnits leading;
    private final LeaderActions leaders;
    private final UnitActions units;
    private final ClusterChoice choice = new ClusterChoice(RankingView.class);
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
        content.addClassName("ranking");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var chosen = choice.show(event, known.of(actor.get()));
        add(choice, content);
        chosen.ifPresentOrElse(this::show, () -> content.add(new EmptyState(getTranslation("ranking.none"))));
    }

    private void show(ClusterView cluster) {
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
    private void addLeaders(ClusterView cluster) {
        leading.of(cluster.season()).map(ProvinceLeaders::new).ifPresent(content::add);
    }
}
