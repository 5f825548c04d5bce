package vn.codau.ranking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.codau.engine.criteria.Node;
import vn.codau.engine.number.Points;
import vn.codau.engine.rank.Blocker;
import vn.codau.engine.rank.Standing;
import vn.codau.engine.score.UnitScore;
import vn.codau.ranking.live.LiveRanking;
import vn.codau.ranking.live.RankedUnit;
import vn.codau.ranking.ui.why.TieBreakWords;
import vn.codau.uikit.Numerals;
import vn.codau.uikit.StatusBadge;
import vn.codau.uikit.StatusBadge.Tone;
import vn.codau.uikit.Vietnamese;

/** Rank, unit, sections, total and what stands behind it, a line for each unit; drawn as far as it is scrolled. */
final class RankingTable extends Grid<RankedUnit> {

    private final LiveRanking ranking;

    RankingTable(LiveRanking ranking, Function<RankedUnit, Component> actions) {
        this.ranking = ranking;
        addClassName("ranking-table");
        getElement().setAttribute("aria-label", getTranslation("ranking.title"));
        setAllRowsVisible(ranking.ranking().standings().size() <= 30);
        addRank();
        addUnit();
        addActions(actions); // Beside the name: at the end of a wide table nobody finds them.
        addNumber("total", row -> row.standing().score().map(UnitScore::total))
                .setPartNameGenerator(row -> "ranking-total");
        addNumber("behind", RankedUnit::behind).setWidth("7.5rem");
        addSections(ranking.ranking().cluster().criteria().sections());
        addNumber("bonus", row -> parts(row).map(UnitScore::bonus));
        addNumber("deduction", row -> parts(row).map(UnitScore::deduction));
        if (!ranking.claimed().isEmpty()) {
            addNumber("claimed", RankedUnit::claimed);
            addNumber("changed", RankedUnit::changed);
        }
        if (!ranking.dissent().isEmpty()) {
            addNumber("dissent", RankedUnit::dissent);
        }
        addState();
        setItems(ranking.units());
    }

    /** Shows those whose names hold what was typed, marks aside. */
    void filter(String typed) {
        getListDataView().setFilter(row -> Vietnamese.finds(typed, row.name()));
    }

    private void addRank() {
        addColumn(row -> row.standing().rank() > 0
                        ? Integer.toString(row.standing().rank())
                        : "–")
                .setHeader(getTranslation("ranking.column.rank"))
                .setKey("rank")
                .setComparator(Comparator.comparingInt(RankedUnit::place))
                .setFrozen(true)
                .setWidth("4.5rem")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END);
    }

    private void addUnit() {
        addColumn(new ComponentRenderer<>(this::unit))
                .setKey("unit")
                .setComparator(Vietnamese.orderBy(RankedUnit::name))
                .setHeader(getTranslation("ranking.column.unit"))
                .setFrozen(true)
                .setWidth("16rem");
    }

    private void addActions(Function<RankedUnit, Component> actions) {
        addColumn(new ComponentRenderer<>(row -> actions(row, actions.apply(row))))
                .setHeader(getTranslation("ranking.column.actions"))
                .setWidth(ranking.isProvisional() ? "12.5rem" : "6rem")
                .setFlexGrow(0);
    }

    private void addSections(List<? extends Node> sections) {
        for (int i = 0; i < sections.size(); i++) {
            int index = i;
            var section = sections.get(i);
            addNumber(row -> parts(row).map(score -> score.sections().get(index)))
                    .setHeader(section.code())
                    .setTooltipGenerator(row -> section.title());
        }
    }

    private void addState() {
        addColumn(new ComponentRenderer<>(this::state))
                .setHeader(getTranslation("ranking.column.state"))
                .setAutoWidth(true);
    }

    /** What a total consists of, where that is open to the reader. */
    private static Optional<UnitScore> parts(RankedUnit row) {
        return row.standing().score().filter(score -> !score.sections().isEmpty());
    }

    private Column<RankedUnit> addNumber(String column, Function<RankedUnit, Optional<Points>> points) {
        return addNumber(points).setHeader(getTranslation("ranking.column." + column));
    }

    private Column<RankedUnit> addNumber(Function<RankedUnit, Optional<Points>> points) {
        var locale = UI.getCurrentOrThrow().getLocale();
        return addColumn(row -> points.apply(row)
                        .map(number -> Numerals.shown(number, locale))
                        .orElse(""))
                .setComparator(Comparator.comparing(
                        row -> points.apply(row).orElse(null), Comparator.nullsFirst(Comparator.naturalOrder())))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6.25rem")
                .setFlexGrow(0);
    }

    private Component unit(RankedUnit row) {
        var cell = new Div(new Span(row.name()));
        cell.addClassName("ranking-unit");
        row.standing().decidedBy().ifPresent(by -> {
            var words = by.equals(Standing.TIE)
                    ? getTranslation("ranking.tie.undecided")
                    : getTranslation("ranking.tie.decided", TieBreakWords.of(by, this::getTranslation));
            var line = new Div(words);
            line.addClassName("ranking-tie");
            cell.add(line);
        });
        return cell;
    }

    private Component state(RankedUnit row) {
        var cell = new Div();
        cell.addClassName("ranking-state");
        int incomplete = row.standing().score().map(UnitScore::incomplete).orElse(0);
        if (incomplete > 0) {
            cell.add(new StatusBadge(getTranslation("ranking.incomplete", incomplete), Tone.WARNING));
        }
        for (Blocker blocker : row.standing().blockers()) {
            cell.add(new StatusBadge(getTranslation("ranking.blocker." + blocker.name()), Tone.BAD));
        }
        return cell;
    }

    private Component actions(RankedUnit row, Component more) {
        var cell = new Div(why(row), more);
        cell.addClassName("ranking-row-actions");
        return cell;
    }

    private Component why(RankedUnit row) {
        var link = new Anchor(
                "why/" + ranking.cluster().code() + "/" + row.standing().unit(), getTranslation("ranking.why.open"));
        link.setVisible(row.standing().isGraded());
        return link;
    }
}
