package vn.codau.ranking.ui.seal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.codau.engine.number.Points;
import vn.codau.engine.score.Cell;
import vn.codau.ranking.seal.Snapshot;
import vn.codau.ranking.seal.SnapshotDifference;
import vn.codau.ranking.seal.SnapshotDifference.OfUnit;
import vn.codau.ranking.seal.Snapshots;
import vn.codau.shared.DomainProblem;
import vn.codau.uikit.Moments;
import vn.codau.uikit.Notices;
import vn.codau.uikit.Numerals;

/** Compares any two snapshots: ranks, totals and the cells behind them. */
final class ComparePanel extends Div {

    private final Snapshots snapshots;
    private final Select<Snapshot> before = new Select<>();
    private final Select<Snapshot> after = new Select<>();
    private final Div result = new Div();

    ComparePanel(Snapshots snapshots, List<Snapshot> all) {
        this.snapshots = snapshots;
        addClassName("ranking-compare");
        describe(before, "ranking.compare.before", all, all.getLast());
        describe(after, "ranking.compare.after", all, all.getFirst());
        result.getElement().setAttribute("role", "status");
        var choice = new Div(before, after, new Button(getTranslation("ranking.compare.show"), click -> show()));
        choice.addClassName("ranking-actions");
        add(choice, result);
    }

    private void describe(Select<Snapshot> select, String label, List<Snapshot> all, Snapshot chosen) {
        select.setLabel(getTranslation(label));
        select.setItems(all);
        select.setItemLabelGenerator(
                one -> getTranslation("ranking.compare.snapshot", one.number(), Moments.shown(one.sealedAt())));
        select.setValue(chosen);
    }

    private void show() {
        result.removeAll();
        try {
            var difference =
                    snapshots.compare(before.getValue().id(), after.getValue().id());
            result.add(
                    difference.units().isEmpty()
                            ? new Paragraph(getTranslation("ranking.compare.same"))
                            : table(difference));
        } catch (DomainProblem refused) {
            Notices.refused(refused);
        }
    }

    private Grid<OfUnit> table(SnapshotDifference difference) {
        var grid = new Grid<OfUnit>();
        grid.setAllRowsVisible(difference.units().size() <= 30);
        grid.addClassName("ranking-differences");
        grid.addColumn(difference::clusterName)
                .setHeader(getTranslation("ranking.cluster"))
                .setWidth("14rem")
                .setFlexGrow(2);
        grid.addColumn(difference::unitName)
                .setHeader(getTranslation("ranking.column.unit"))
                .setWidth("12rem")
                .setFlexGrow(2);
        number(grid, "ranking.compare.rank", unit -> change(rank(unit.rankBefore()), rank(unit.rankAfter())));
        number(grid, "ranking.column.total", unit -> change(points(unit.totalBefore()), points(unit.totalAfter())));
        grid.addColumn(unit -> unit.cells().stream()
                        .map(cell -> cell.criterion() + ": "
                                + change(
                                        points(cell.before().map(Cell::points)),
                                        points(cell.after().map(Cell::points))))
                        .collect(Collectors.joining("; ")))
                .setHeader(getTranslation("ranking.compare.cells"))
                .setWidth("12rem")
                .setFlexGrow(3);
        grid.setItems(difference.units());
        return grid;
    }

    private void number(Grid<OfUnit> grid, String key, Function<OfUnit, String> text) {
        grid.addColumn(text::apply)
                .setHeader(getTranslation(key))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private static String change(String from, String to) {
        return from.equals(to) ? from : from + " → " + to;
    }

    private static String rank(int rank) {
        return rank == 0 ? "–" : Integer.toString(rank);
    }

    private String points(Optional<Points> points) {
        return points.map(one -> Numerals.shown(one, getLocale())).orElse("–");
    }
}
