package vn.codau.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.codau.organisation.OrganisationCommand;
import vn.codau.organisation.cluster.ClusterSetup;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.organisation.directory.CurrentSeason;
import vn.codau.organisation.directory.OrganisationQueries;
import vn.codau.shared.CurrentActor;
import vn.codau.uikit.EmptyState;
import vn.codau.uikit.Page;

/** The clusters of a season: the list, and whoever belongs to the chosen one. Everybody who is signed in may look. */
@Route("clusters")
@Menu(order = 220, title = "organisation.clusters.title", icon = "clusters")
@PermitAll
class ClustersView extends Page implements BeforeEnterObserver {

    private final OrganisationQueries queries;
    private final ClusterSetup setup;
    private final MembersPanel panel;
    private final List<CurrentSeason.Choice> seasons;
    private final Optional<CurrentSeason.Choice> current;
    private final boolean mayChange;
    private final Select<CurrentSeason.Choice> season = new Select<>();
    private final Grid<ClusterView> grid = new Grid<>();

    ClustersView(
            CurrentActor actor,
            OrganisationQueries queries,
            ClusterSetup setup,
            MembersPanel panel,
            CurrentSeason known) {
        super("organisation.clusters.title");
        this.queries = queries;
        this.setup = setup;
        this.panel = panel;
        this.mayChange =
                OrganisationCommand.CREATE_CLUSTER.roles().contains(actor.get().role());
        this.seasons = known.choices();
        var running = known.current();
        this.current = seasons.stream()
                .filter(choice -> running.filter(choice.season()::equals).isPresent())
                .findFirst()
                .or(() -> seasons.stream().findFirst());
        if (seasons.isEmpty()) {
            add(new EmptyState(getTranslation("organisation.clusters.noSeason")));
        } else {
            add(choice(), content());
            addCommands();
        }
    }

    private Select<CurrentSeason.Choice> choice() {
        season.setLabel(getTranslation("organisation.clusters.season"));
        season.setItems(seasons);
        season.setItemLabelGenerator(CurrentSeason.Choice::name);
        season.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open(null);
            }
        });
        return season;
    }

    private SplitLayout content() {
        grid.addColumn(ClusterView::code)
                .setHeader(getTranslation("organisation.cluster.code"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(ClusterView::name)
                .setHeader(getTranslation("organisation.cluster.name"))
                .setFlexGrow(2);
        grid.addColumn(cluster -> cluster.head().map(Member::name).orElse(""))
                .setHeader(getTranslation("organisation.position.HEAD"))
                .setFlexGrow(2);
        grid.addColumn(cluster -> cluster.members().size())
                .setHeader(getTranslation("organisation.cluster.members"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.getThemeNames().add("wrap-cell-content");
        grid.setEmptyStateText(getTranslation("organisation.clusters.none"));
        grid.getElement().setAttribute("aria-label", getTranslation("organisation.clusters.title"));
        grid.addSelectionListener(selection -> {
            if (selection.isFromClient()) {
                open(selection.getFirstSelectedItem().orElse(null));
            }
        });
        var split = new SplitLayout(grid, panel);
        split.setSplitterPosition(40);
        return split;
    }

    private void addCommands() {
        if (mayChange) {
            addActions(new Button(getTranslation("organisation.clusters.add"), click -> create()));
        }
    }

    private void create() {
        new ClusterDialog(getTranslation("organisation.clusters.add"), form -> {
                    var done = Attempt.done(
                            () -> setup.create(season.getValue().season(), form), "organisation.clusters.added");
                    if (done) {
                        open(null);
                    }
                    return done;
                })
                .open();
    }

    private void open(@Nullable ClusterView cluster) {
        var parameters = cluster == null
                ? Map.of("season", season.getValue().season().toString())
                : Map.of("season", cluster.season().toString(), "cluster", cluster.code());
        getUI().ifPresent(ui -> ui.navigate(ClustersView.class, QueryParameters.simple(parameters)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var asked = parameters.getSingleParameter("season").flatMap(this::named).or(() -> current);
        asked.ifPresent(
                choice -> show(choice, parameters.getSingleParameter("cluster").orElse("")));
    }

    private Optional<CurrentSeason.Choice> named(String id) {
        return seasons.stream()
                .filter(choice -> choice.season().toString().equals(id))
                .findFirst();
    }

    private void show(CurrentSeason.Choice choice, String code) {
        var clusters = queries.clusters(choice.season());
        var chosen = clusters.stream().filter(one -> one.code().equals(code)).findFirst();
        season.setValue(choice);
        grid.setItems(clusters);
        chosen.ifPresentOrElse(grid::select, grid::deselectAll);
        panel.show(clusters, chosen, choice, mayChange, () -> show(choice, code));
    }
}
