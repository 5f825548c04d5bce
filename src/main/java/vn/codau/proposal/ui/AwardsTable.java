package vn.codau.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.codau.engine.rank.AwardLine;
import vn.codau.engine.rank.AwardOutcome;
import vn.codau.organisation.cluster.Member;
import vn.codau.proposal.award.ClusterAwards;
import vn.codau.uikit.Numerals;
import vn.codau.uikit.StatusBadge;
import vn.codau.uikit.StatusBadge.Tone;

/** Units of every cluster with what they are proposed for. */
final class AwardsTable extends Grid<AwardsTable.Row> {

    private final List<Row> rows;

    /** A unit in its cluster. */
    record Row(String cluster, String unit, AwardLine line) {}

    AwardsTable(List<ClusterAwards> lists) {
        addClassName("proposal-awards");
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        if (lists.size() > 1) {
            addColumn(new ComponentRenderer<>(row -> wrapped(row.cluster())))
                    .setHeader(getTranslation("proposal.column.cluster"))
                    .setFlexGrow(2);
        }
        addColumn(row ->
                        row.line().standing().isGraded() ? row.line().standing().rank() : "")
                .setHeader(getTranslation("proposal.column.rank"))
                .setWidth("5rem")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END);
        addColumn(new ComponentRenderer<>(row -> wrapped(row.unit())))
                .setKey("unit")
                .setHeader(getTranslation("proposal.column.unit"))
                .setFlexGrow(3);
        addColumn(this::total)
                .setHeader(getTranslation("proposal.column.total"))
                .setWidth("7rem")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END);
        addColumn(new ComponentRenderer<>(this::award))
                .setKey("award")
                .setHeader(getTranslation("proposal.column.award"))
                .setFlexGrow(3);
        rows = lists.stream().flatMap(AwardsTable::rows).toList();
        show(false);
    }

    private static Stream<Row> rows(ClusterAwards list) {
        var names = list.view().members().stream().collect(Collectors.toMap(Member::code, Member::name));
        return list.lines().stream()
                .map(line -> new Row(
                        list.view().name(),
                        names.getOrDefault(
                                line.standing().unit(), line.standing().unit()),
                        line));
    }

    /** Shows everybody, or those alone who are proposed or could be. */
    void show(boolean everybody) {
        setItems(rows.stream()
                .filter(row -> everybody
                        || row.line().outcome().isProposed()
                        || row.line().outcome() == AwardOutcome.TIED_AT_CUT)
                .toList());
    }

    private static Span wrapped(String name) {
        var text = new Span(name);
        text.addClassName("proposal-wrapped");
        return text;
    }

    private String total(Row row) {
        return row.line()
                .standing()
                .score()
                .map(score -> Numerals.shown(score.total(), getLocale()))
                .orElse("");
    }

    private Component award(Row row) {
        var outcome = row.line().outcome();
        var tone = switch (outcome) {
            case GOVERNMENT_FLAG, PROVINCIAL_FLAG, CERTIFICATE_OF_MERIT -> Tone.GOOD;
            case TIED_AT_CUT, BEHIND_TIE -> Tone.WARNING;
            case NO_PLACE_LEFT, NOT_ELIGIBLE -> Tone.NEUTRAL;
        };
        return new StatusBadge(getTranslation("proposal.award." + outcome.name()), tone);
    }
}
