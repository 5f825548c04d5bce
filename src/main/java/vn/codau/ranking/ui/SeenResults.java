package vn.codau.ranking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.ranking.live.SeenAs;
import vn.codau.ranking.ui.why.WhySheet;
import vn.codau.shared.DomainProblem;
import vn.codau.uikit.EmptyState;

/** The ranking, the reasons of the own total and the leading units, as a unit gets them; refusals as it is told them. */
final class SeenResults extends Div {

    private final SeenAs seenAs;
    private final ClusterView cluster;
    private final SeenAs.As as;

    SeenResults(SeenAs seenAs, ClusterView cluster, Member unit, SeenAs.As as) {
        this.seenAs = seenAs;
        this.cluster = cluster;
        this.as = as;
        addClassName("seen-as-content");
        var key = as.also().isEmpty() ? "ranking.seenAs.banner" : "ranking.seenAs.banner.also";
        var banner = new Div(getTranslation(key, unit.name()));
        banner.addClassName("seen-as-banner");
        banner.getElement().setAttribute("role", "status");
        add(
                banner,
                new H2(getTranslation("ranking.title")),
                told(this::ranking),
                new H2(getTranslation("ranking.why.open")),
                told(() -> new WhySheet(seenAs.why(cluster.id(), unit.code(), as))),
                told(() -> new ProvinceLeaders(seenAs.leaders(cluster.id(), as))));
    }

    private Component ranking() {
        var ranking = seenAs.ranking(cluster.id(), as);
        return new Div(new RankingHead(ranking), new RankingTable(ranking, row -> new Span()));
    }

    private Component told(Supplier<Component> shown) {
        try {
            return shown.get();
        } catch (DomainProblem hidden) {
            return new EmptyState(
                    getTranslation(hidden.key(), hidden.arguments().toArray()));
        }
    }
}
