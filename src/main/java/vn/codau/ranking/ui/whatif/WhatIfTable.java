package vn.codau.ranking.ui.whatif;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.ValueProvider;
import vn.codau.engine.rank.ClusterRanking;
import vn.codau.engine.rank.Leading;
import vn.codau.engine.rank.Standing;
import vn.codau.organisation.cluster.Member;
import vn.codau.ranking.whatif.TriedRanking;
import vn.codau.ranking.whatif.TriedRanking.Row;
import vn.codau.uikit.Numerals;
import vn.codau.uikit.StatusBadge;
import vn.codau.uikit.StatusBadge.Tone;

/** The ranking as it is and as it would be, side by side, and who would lead. */
final class WhatIfTable extends Div {

    private final TriedRanking tried;

    WhatIfTable(TriedRanking tried) {
        this.tried = tried;
        addClassName("what-if-result");
        var before = new Paragraph(getTranslation("ranking.whatIf.before", leading(tried.before())));
        var after = new Paragraph(getTranslation("ranking.whatIf.after", leading(tried.after())));
        after.addClassName("what-if-after");
        add(before, after);
        var displaced = tried.displaced();
        if (!displaced.isEmpty()) {
            add(new Paragraph(getTranslation(
                    "ranking.whatIf.displaced",
                    String.join("; ", displaced.stream().map(Row::name).toList()))));
        }
        if (tried.changesLeading()) {
            add(new StatusBadge(getTranslation("ranking.whatIf.leadingChanges"), Tone.WARNING));
        }
        add(table());
    }

    private Grid<Row> table() {
        var grid = new Grid<Row>();
        grid.addClassName("ranking-table");
        grid.getElement().setAttribute("aria-label", getTranslation("ranking.whatIf.title"));
        grid.setAllRowsVisible(tried.rows().size() <= 30);
        number(
                grid,
                "ranking.whatIf.column.rankBefore",
                row -> Integer.toString(row.before().rank()));
        number(
                grid,
                "ranking.whatIf.column.rankAfter",
                row -> Integer.toString(row.after().rank()));
        grid.addColumn(new ComponentRenderer<>(this::move))
                .setHeader(getTranslation("ranking.whatIf.column.move"))
                .setWidth("7.5rem")
                .setFlexGrow(0);
        grid.addColumn(Row::name)
                .setHeader(getTranslation("ranking.column.unit"))
                .setWidth("13rem");
        number(grid, "ranking.whatIf.column.totalBefore", row -> shown(total(row.before())));
        number(grid, "ranking.whatIf.column.totalAfter", row -> shown(total(row.after())));
        number(grid, "ranking.whatIf.column.changed", row -> row.changed().signum() == 0 ? "" : signed(row));
        grid.setItems(tried.rows());
        return grid;
    }

    private void number(Grid<Row> grid, String column, ValueProvider<Row, String> of) {
        grid.addColumn(of)
                .setHeader(getTranslation(column))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6.5rem")
                .setFlexGrow(0);
    }

    private StatusBadge move(Row row) {
        if (row.gained() == 0) {
            return new StatusBadge(getTranslation("ranking.whatIf.stays"), Tone.NEUTRAL);
        }
        return row.gained() > 0
                ? new StatusBadge(getTranslation("ranking.whatIf.up.by", row.gained()), Tone.GOOD)
                : new StatusBadge(getTranslation("ranking.whatIf.down.by", -row.gained()), Tone.WARNING);
    }

    private String signed(Row row) {
        return (row.changed().signum() > 0 ? "+" : "") + shown(row.changed());
    }

    private static Object total(Standing standing) {
        return standing.score().orElseThrow().total();
    }

    private String shown(Object number) {
        return Numerals.shown(number, getLocale());
    }

    private String leading(ClusterRanking ranking) {
        var leading = ranking.leading();
        return leading.status() == Leading.Status.DECIDED
                ? getTranslation("ranking.leading.DECIDED", name(leading.unit().orElseThrow()))
                : getTranslation("ranking.leading." + leading.status().name());
    }

    private String name(String code) {
        return tried.cluster().members().stream()
                .filter(member -> member.code().equals(code))
                .map(Member::name)
                .findFirst()
                .orElse(code);
    }
}
