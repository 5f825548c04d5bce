package vn.codau.overview.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import vn.codau.organisation.cluster.ClusterView;
import vn.codau.organisation.cluster.Member;
import vn.codau.organisation.ui.ClusterChoice;
import vn.codau.overview.Comparisons;
import vn.codau.season.plan.SeasonQueries;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.Role;
import vn.codau.uikit.EmptyState;
import vn.codau.uikit.Page;
import vn.codau.uikit.Vietnamese;

/** So sánh: two to four units of a cluster side by side; which ones stands in the address. */
@Route("compare/:cluster?")
@Menu(order = 157, title = "overview.compare.title", icon = "compare")
@RolesAllowed({
    Role.Names.STANDING_BODY,
    Role.Names.BOARD,
    Role.Names.AUDITOR,
    Role.Names.CLUSTER_HEAD,
    Role.Names.CLUSTER_DEPUTY
})
@StyleSheet("styles/overview.css")
class CompareView extends Page implements BeforeEnterObserver {

    private static final String UNITS = "units";

    private final Comparisons comparisons;
    private final SeasonQueries seasons;
    private final ClusterChoice clusters = new ClusterChoice(this::open);
    private final MultiSelectComboBox<Member> units = new MultiSelectComboBox<>();
    private final Checkbox differencesOnly = new Checkbox(getTranslation("overview.compare.differences"));
    private final Div result = new Div();

    CompareView(Comparisons comparisons, SeasonQueries seasons) {
        super("overview.compare.title");
        this.comparisons = comparisons;
        this.seasons = seasons;
        units.setLabel(getTranslation("overview.compare.units"));
        units.setItemLabelGenerator(Member::name);
        units.addClassName("compare-units");
        units.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open(clusters.getValue());
            }
        });
        differencesOnly.addValueChangeListener(change -> show());
        addActions(new Button(
                getTranslation("overview.print"), click -> getElement().executeJs("window.print()")));
        var choices = new Div(clusters, units, differencesOnly);
        choices.addClassName("board-choices");
        result.addClassName("board");
        add(choices, result);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        var shown = clusters.show(
                event,
                seasons.current()
                        .map(season -> comparisons.clusters(season.id()))
                        .orElse(List.of()));
        var asked = address.getSingleParameter(UNITS)
                .map(codes -> List.of(codes.split(",", -1)))
                .orElse(List.of());
        shown.ifPresent(cluster -> {
            units.setItems(cluster.members().stream()
                    .sorted(Vietnamese.orderBy(Member::name))
                    .toList());
            units.setValue(cluster.members().stream()
                    .filter(member -> asked.contains(member.code()))
                    .collect(Collectors.toSet()));
        });
        show();
    }

    private void open(ClusterView cluster) {
        var chosen = units.getValue().stream().map(Member::code).sorted().toList();
        getUI().ifPresent(ui -> ui.navigate(
                CompareView.class,
                ClusterChoice.parameters(cluster),
                QueryParameters.of(UNITS, String.join(",", chosen))));
    }

    private void show() {
        result.removeAll();
        var codes = units.getValue().stream().map(Member::code).toList();
        if (clusters.isEmpty() || codes.size() < 2) {
            result.add(new EmptyState(getTranslation("overview.compare.choose")));
            return;
        }
        try {
            var sheets = comparisons.of(clusters.getValue(), codes);
            var table = new Div(new CompareTable(sheets.comparison(), sheets.evidence(), differencesOnly.getValue()));
            table.addClassName("board-scroll");
            table.getElement().setAttribute("tabindex", "0");
            result.add(new CompareChart(sheets.comparison()), table);
        } catch (DomainProblem refused) {
            result.add(new EmptyState(
                    getTranslation(refused.key(), refused.arguments().toArray())));
        }
    }
}
