package vn.codau.ranking.ui.whatif;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.ranking.live.LiveRanking;
import vn.codau.ranking.live.RankingQueries;
import vn.codau.ranking.whatif.WhatIf;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.Role;
import vn.codau.uikit.EmptyState;
import vn.codau.uikit.Notices;
import vn.codau.uikit.Page;
import vn.codau.uikit.StatusBadge;

/** Thử phương án: what the ranking would be with other scores or rules. Nothing here is ever kept. */
@Route("what-if/:cluster")
@RolesAllowed({
    Role.Names.STANDING_BODY,
    Role.Names.BOARD,
    Role.Names.AUDITOR,
    Role.Names.CLUSTER_HEAD,
    Role.Names.CLUSTER_DEPUTY
})
@StyleSheet("styles/ranking.css")
class WhatIfView extends Page implements BeforeEnterObserver {

    private final SeasonQueries seasons;
    private final OrganisationQueries organisation;
    private final RankingQueries rankings;
    private final List<TriedChange> changes = new ArrayList<>();
    private final Div content = new Div();
    private final UnorderedList listed = new UnorderedList();
    private final Div result = new Div();

    WhatIfView(SeasonQueries seasons, OrganisationQueries organisation, RankingQueries rankings) {
        super("ranking.whatIf.title");
        this.seasons = seasons;
        this.organisation = organisation;
        this.rankings = rankings;
        content.addClassName("what-if");
        listed.addClassName("what-if-changes");
        result.getElement().setAttribute("aria-live", "polite");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        content.removeAll();
        changes.clear();
        cluster(event)
                .ifPresentOrElse(
                        cluster -> show(cluster, event),
                        () -> content.add(new EmptyState(getTranslation("ranking.none"))));
    }

    /** Of the season that is named, else of the one that runs. */
    private Optional<ClusterView> cluster(BeforeEnterEvent event) {
        var code = event.getRouteParameters().get("cluster").orElse("");
        return asked(event, "season").flatMap(seasons::find).or(seasons::current).stream()
                .flatMap(season -> organisation.clusters(season.id()).stream())
                .filter(cluster -> cluster.code().equals(code))
                .findFirst();
    }

    private static Optional<String> asked(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name);
    }

    private void show(ClusterView cluster, BeforeEnterEvent event) {
        setTitle(getTranslation("ranking.whatIf.of", cluster.name()));
        try {
            var live = rankings.ranking(cluster.id());
            tried(live, changes);
            var forms = new Div();
            forms.addClassName("what-if-forms");
            var cells = new WhatIfCells(live, change -> add(live, change));
            var rules = live.ranking().cluster();
            forms.add(cells, new WhatIfRules(rules, change -> add(live, change)));
            forms.add(new WhatIfTieBreaks(rules, change -> add(live, change)));
            content.add(head(cluster), listed, result, forms);
            asked(event, "unit")
                    .ifPresent(unit -> cells.offer(
                            unit,
                            asked(event, "criterion").orElse(""),
                            asked(event, "points").isPresent() ? WhatIfCells.Kind.SETTLED : WhatIfCells.Kind.VERIFIED,
                            asked(event, "points")
                                    .or(() -> asked(event, "input"))
                                    .orElse("")));
        } catch (DomainProblem hidden) {
            content.add(new EmptyState(
                    getTranslation(hidden.key(), hidden.arguments().toArray())));
        }
    }

    private Div head(ClusterView cluster) {
        var head = new Div(
                new StatusBadge(getTranslation("ranking.whatIf.badge"), StatusBadge.Tone.WARNING),
                new Span(getTranslation("ranking.whatIf.nothing")),
                new Anchor("ranking/" + cluster.code(), getTranslation("ranking.whatIf.back")));
        head.addClassName("what-if-head");
        return head;
    }

    /** Keeps the change on the list only if it could be tried. */
    private void add(LiveRanking live, TriedChange change) {
        var more = new ArrayList<>(changes);
        more.add(change);
        if (tried(live, more)) {
            changes.add(change);
            list(live);
        }
    }

    private boolean tried(LiveRanking live, List<TriedChange> all) {
        var other = WhatIf.NOTHING;
        for (var change : all) {
            other = change.applied().apply(other);
        }
        try {
            var table = new WhatIfTable(rankings.tried(live.cluster().id(), other));
            result.removeAll();
            result.add(table);
            return true;
        } catch (DomainProblem refused) {
            Notices.refused(refused);
            return false;
        }
    }

    private void list(LiveRanking live) {
        listed.removeAll();
        for (var change : changes) {
            var away = new Button("×", click -> {
                changes.remove(change);
                tried(live, changes);
                list(live);
            });
            away.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            away.setAriaLabel(getTranslation("ranking.whatIf.remove", change.said()));
            listed.add(new ListItem(new Span(change.said()), away));
        }
    }
}
