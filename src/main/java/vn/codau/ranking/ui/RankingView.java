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
import java.util.List;
import java.util.Optional;
import vn.codau.organisation.ClusterView;
import vn.codau.organisation.OrganisationQueries;
import vn.codau.ranking.RankingQueries;
import vn.codau.scoring.ScoringQueries;
import vn.codau.season.SeasonQueries;
import vn.codau.shared.Actor;
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
    private final SeasonQueries seasons;
    private final OrganisationQueries organisation;
    private final RankingQueries rankings;
    private final ScoringQueries scoring;
    private final LeaderActions leaders;
    private final UnitActions units;
    private final Select<ClusterView> choice = new Select<>();
    private final Div content = new Div();

    RankingView(
            CurrentActor actor,
            SeasonQueries seasons,
            OrganisationQueries organisation,
            RankingQueries rankings,
            ScoringQueries scoring,
            LeaderActions leaders,
            UnitActions units) {
        super("ranking.title");
        this.actor = actor;
        this.seasons = seasons;
        this.organisation = organisation;
        this.rankings = rankings;
        this.scoring = scoring;
        this.leaders = leaders;
        this.units = units;
        choice.setLabel(getTranslation("ranking.cluster"));
        choice.setItemLabelGenerator(ClusterView::name);
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
        var clusters = clusters(actor.get());
        var asked = event.getRouteParameters().get(CLUSTER);
        var chosen = asked.isPresent()
                ? clusters.stream()
                        .filter(cluster -> cluster.code().equals(asked.get()))
                        .findFirst()
                : firstWithScores(clusters).or(() -> clusters.stream().findFirst());
        choice.setItems(clusters);
        choice.setValue(chosen.orElse(null));
        choice.setVisible(clusters.size() > 1);
        add(choice, content);
        chosen.ifPresentOrElse(this::show, () -> content.add(new EmptyState(getTranslation("ranking.none"))));
    }

    /** Those of the season that the actor has to do with. */
    private List<ClusterView> clusters(Actor who) {
        return seasons.current().stream()
                .flatMap(season -> organisation.clusters(season.id()).stream())
                .filter(cluster -> switch (who.acting().scope()) {
                    case Scope.Province() -> true;
                    case Scope.OfCluster(var own, var season) -> cluster.id().equals(own);
                    case Scope.OfUnit(var unit) ->
                        cluster.members().stream()
                                .anyMatch(member -> member.unit().equals(unit));
                })
                .toList();
    }

    private Optional<ClusterView> firstWithScores(List<ClusterView> clusters) {
        return clusters.stream()
                .findFirst()
                .map(any -> scoring.handedIn(any.season()))
                .flatMap(begun -> clusters.stream()
                        .filter(cluster -> begun.containsKey(cluster.id()))
                        .findFirst());
    }

    private void open(ClusterView cluster) {
        getUI().ifPresent(ui ->
                ui.navigate(RankingView.class, new RouteParameters(new RouteParam(CLUSTER, cluster.code()))));
    }

    private void show(ClusterView cluster) {
        content.removeAll();
        setTitle(getTranslation("ranking.of", cluster.name()));
        try {
            var ranking = rankings.ranking(cluster.id());
            var maySee = Optional.of(ranking).filter(found -> found.isProvisional());
            content.add(new RankingHead(ranking));
            maySee.ifPresent(live -> content.add(leaders.of(live, () -> show(cluster))));
            content.add(new RankingTable(ranking, units.of(ranking, () -> show(cluster))));
            maySee.ifPresent(live -> content.add(new MarginPanel(rankings, live)));
        } catch (DomainProblem notYet) {
            content.add(new EmptyState(
                    getTranslation(notYet.key(), notYet.arguments().toArray())));
        }
    }
}
