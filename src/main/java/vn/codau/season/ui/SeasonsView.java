package vn.codau.season.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.codau.season.SeasonCommand;
import vn.codau.season.gate.Seasons;
import vn.codau.season.plan.Season;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.CurrentActor;
import vn.codau.uikit.EmptyState;
import vn.codau.uikit.Moments;
import vn.codau.uikit.Notices;
import vn.codau.uikit.Page;
import vn.codau.uikit.StatusBadge;

/** All seasons, newest first. */
@Route("seasons")
@PermitAll
@Menu(order = 110, title = "season.menu", icon = "seasons")
@StyleSheet("styles/season.css")
class SeasonsView extends Page {

    private final Seasons seasons;
    private final SeasonQueries queries;

    SeasonsView(Seasons seasons, SeasonQueries queries, CurrentActor actor) {
        super("season.list.title");
        this.seasons = seasons;
        this.queries = queries;
        if (SeasonCommand.CREATE_SEASON.roles().contains(actor.get().role())) {
            addActions(new Button(getTranslation("season.action.create"), click -> create()));
        }
        var all = queries.list();
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("season.list.empty")));
        } else {
            add(list(all));
        }
    }

    private Grid<Season> list(List<Season> all) {
        var list = new Grid<Season>();
        list.setAllRowsVisible(true);
        list.getThemeNames().add("wrap-cell-content");
        list.addComponentColumn(SeasonsView::link)
                .setHeader(getTranslation("season.field.name"))
                .setWidth("13rem")
                .setFlexGrow(3);
        list.addColumn(season -> season.details().code()).setHeader(getTranslation("season.field.code"));
        list.addColumn(season ->
                        getTranslation("season.kind." + season.details().kind().name()))
                .setHeader(getTranslation("season.field.kind"));
        list.addColumn(season -> Moments.day(season.details().from())).setHeader(getTranslation("season.field.from"));
        list.addColumn(season -> Moments.day(season.details().to())).setHeader(getTranslation("season.field.to"));
        list.addComponentColumn(this::state)
                .setHeader(getTranslation("season.field.phase"))
                .setFlexGrow(3);
        list.setItems(all);
        return list;
    }

    private static RouterLink link(Season season) {
        return new RouterLink(
                season.details().name(),
                SeasonView.class,
                new RouteParameters(SeasonView.CODE, season.details().code()));
    }

    private Div state(Season season) {
        var phase = season.plan().phaseAt(queries.now());
        var tone = phase.isScheduled() ? StatusBadge.Tone.GOOD : StatusBadge.Tone.NEUTRAL;
        var state = new Div(new StatusBadge(getTranslation("season.phase." + phase.name()), tone));
        if (season.details().demo()) {
            state.add(new StatusBadge(getTranslation("season.demo"), StatusBadge.Tone.WARNING));
        }
        return state;
    }

    private void create() {
        new SeasonForm()
                .dialog("season.action.create", details -> {
                    seasons.create(details);
                    Notices.done("season.done.created", details.name());
                    SeasonView.open(getUI(), details.code());
                })
                .open();
    }
}
