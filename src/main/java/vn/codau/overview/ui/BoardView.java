package vn.codau.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.codau.overview.BoardLine;
import vn.codau.overview.Boards;
import vn.codau.overview.Boards.Board;
import vn.codau.overview.Spreads;
import vn.codau.season.plan.Season;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.Role;
import vn.codau.uikit.EmptyState;
import vn.codau.uikit.Page;
import vn.codau.uikit.StatusBadge;
import vn.codau.uikit.StatusBadge.Tone;

/** Toàn cảnh: the province on one screen, for the board. */
@Route("board")
@Menu(order = 105, title = "overview.title", icon = "board")
@RolesAllowed({Role.Names.STANDING_BODY, Role.Names.BOARD, Role.Names.AUDITOR})
@StyleSheet("styles/overview.css")
class BoardView extends Page implements BeforeEnterObserver {

    private static final String PROJECTOR = "projector";

    private final Boards boards;
    private final Spreads spreads;
    private final SeasonQueries seasons;
    private final Div content = new Div();

    BoardView(Boards boards, Spreads spreads, SeasonQueries seasons) {
        super("overview.title");
        this.boards = boards;
        this.spreads = spreads;
        this.seasons = seasons;
        content.addClassName("board");
        var larger = new Button(getTranslation("overview.projector"));
        larger.getElement().setAttribute("aria-pressed", "false");
        larger.addClickListener(click -> enlarge(larger));
        addActions(
                larger,
                new Button(
                        getTranslation("overview.print"), click -> getElement().executeJs("window.print()")));
        add(content);
    }

    private void enlarge(Button button) {
        boolean isLarge = !content.hasClassName(PROJECTOR);
        content.setClassName(PROJECTOR, isLarge);
        button.getElement().setAttribute("aria-pressed", Boolean.toString(isLarge));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        seasons.current()
                .ifPresentOrElse(this::show, () -> content.add(new EmptyState(getTranslation("overview.none"))));
    }

    private void show(Season season) {
        content.removeAll();
        setTitle(getTranslation("overview.of", season.details().name()));
        try {
            show(boards.of(season.id()));
        } catch (DomainProblem hidden) {
            content.add(new EmptyState(
                    getTranslation(hidden.key(), hidden.arguments().toArray())));
        }
    }

    private void show(Board board) {
        if (board.lines().isEmpty()) {
            content.add(new EmptyState(getTranslation("overview.none")));
            return;
        }
        var leaders = new Div(new LeadersTable(board.lines()));
        leaders.addClassName("board-scroll");
        leaders.getElement().setAttribute("tabindex", "0");
        content.add(
                state(board),
                new BoardTiles(board),
                leaders,
                new H2(getTranslation("overview.heat")),
                legend(),
                new HeatMap(board.lines()),
                new H2(getTranslation("overview.order")),
                new ProvinceTable(board));
        addCharts(board);
    }

    private Component state(Board board) {
        var isSealed = board.lines().stream()
                .flatMap(line -> line.ranking().stream())
                .anyMatch(ranking -> !ranking.isProvisional());
        return isSealed
                ? new Div(new StatusBadge(getTranslation("ranking.sealed"), Tone.GOOD))
                : new Div(
                        new StatusBadge(getTranslation("ranking.provisional"), Tone.WARNING),
                        new Span(" " + getTranslation("ranking.provisional.text")));
    }

    private Component legend() {
        var scale = new Span();
        scale.addClassName("heat-scale");
        scale.getElement().setAttribute("aria-hidden", "true");
        var legend = new Div(
                new Span(getTranslation("overview.heat.from")), scale, new Span(getTranslation("overview.heat.to")));
        legend.addClassName("heat-legend");
        return legend;
    }

    private void addCharts(Board board) {
        var charts = new Div();
        var heading = new H2(getTranslation("overview.cluster"));
        var lines = board.lines().stream()
                .filter(line -> line.ranking().isPresent())
                .toList();
        var cluster = new ComboBox<BoardLine>(getTranslation("ranking.cluster"), lines);
        cluster.setItemLabelGenerator(line -> line.result().cluster().name());
        cluster.addClassName("board-cluster");
        cluster.addValueChangeListener(chosen -> {
            charts.removeAll();
            if (chosen.getValue() != null) {
                heading.setText(chosen.getValue().result().cluster().name());
                charts.add(
                        new ClusterCharts(chosen.getValue(), board.past()),
                        new SpreadDetails(spreads, chosen.getValue()));
            }
        });
        content.add(heading, cluster, charts);
        lines.stream().findFirst().ifPresent(cluster::setValue);
    }
}
