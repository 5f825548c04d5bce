package vn.codau.ranking.ui.why;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Supplier;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.ranking.live.RankingQueries;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.Role;
import vn.codau.uikit.EmptyState;
import vn.codau.uikit.Page;

/** "Vì sao?" of one unit, at an address of its own to be linked and printed. */
@Route("why/:cluster/:unit")
@RolesAllowed({
    Role.Names.STANDING_BODY,
    Role.Names.BOARD,
    Role.Names.AUDITOR,
    Role.Names.CLUSTER_HEAD,
    Role.Names.CLUSTER_DEPUTY,
    Role.Names.UNIT_HEAD,
    Role.Names.UNIT_OFFICER
})
class WhyView extends Page implements BeforeEnterObserver {

    private final SeasonQueries seasons;
    private final OrganisationQueries organisation;
    private final RankingQueries rankings;
    private final Div content = new Div();

    WhyView(SeasonQueries seasons, OrganisationQueries organisation, RankingQueries rankings) {
        super("ranking.why.open");
        this.seasons = seasons;
        this.organisation = organisation;
        this.rankings = rankings;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("cluster").orElse("");
        var unit = event.getRouteParameters().get("unit").orElse("");
        content.removeAll();
        seasons.current().stream()
                .flatMap(season -> organisation.clusters(season.id()).stream())
                .filter(cluster -> cluster.code().equals(code))
                .findFirst()
                .ifPresentOrElse(
                        cluster -> content.add(sheet(() -> new WhySheet(rankings.why(cluster.id(), unit)))),
                        () -> content.add(new EmptyState(getTranslation("ranking.none"))));
    }

    private Component sheet(Supplier<Component> sheet) {
        try {
            return sheet.get();
        } catch (DomainProblem hidden) {
            return new EmptyState(
                    getTranslation(hidden.key(), hidden.arguments().toArray()));
        }
    }
}
