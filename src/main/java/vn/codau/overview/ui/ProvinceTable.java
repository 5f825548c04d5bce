package vn.codau.overview.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.stream.Stream;
import vn.codau.organisation.unit.UnitKind;
import vn.codau.overview.Boards.Board;
import vn.codau.overview.ProvinceOrder.Place;
import vn.codau.uikit.Numerals;

/** The units of all clusters in one order, all of them or those of one kind. */
final class ProvinceTable extends Div {

    private final Board board;
    private final Select<UnitKind> kind = new Select<>();
    private final Div table = new Div();

    ProvinceTable(Board board) {
        this.board = board;
        kind.setLabel(getTranslation("overview.order.kind"));
        kind.setItems(board.kinds().values().stream().distinct().sorted().toList());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("overview.order.everyKind"));
        kind.setItemLabelGenerator(
                one -> getTranslation(one == null ? "overview.order.everyKind" : "organisation.kind." + one));
        kind.addValueChangeListener(change -> show());
        kind.addClassName("board-cluster");
        table.addClassNames("board-scroll", "board-order");
        table.getElement().setAttribute("tabindex", "0");
        table.getElement().setAttribute("role", "region");
        table.getElement().setAttribute("aria-label", getTranslation("overview.order"));
        add(new Paragraph(getTranslation("overview.order.text")), kind, table);
        show();
    }

    private void show() {
        table.removeAll();
        var rows = new NativeTable();
        rows.addClassName("board-table");
        rows.setCaptionText(getTranslation("overview.order"));
        var head = rows.getHead().addRow();
        Stream.of("overview.rank", "overview.unit", "overview.column.cluster")
                .forEach(key -> head.addHeaderCell().setText(getTranslation(key)));
        Stream.of("overview.order.inCluster", "overview.column.total", "overview.column.share")
                .forEach(key -> {
                    var cell = head.addHeaderCell();
                    cell.setText(getTranslation(key));
                    cell.addClassName("number");
                });
        Optional<UnitKind> asked = kind.getOptionalValue();
        board.order(asked).places().forEach(place -> add(rows.getBody().addRow(), place));
        table.add(rows);
    }

    private void add(NativeTableRow row, Place place) {
        var standing = place.unit().standing();
        var cluster = place.line().result().cluster();
        number(row, Integer.toString(place.rank()));
        row.addHeaderCell().setText(place.unit().name());
        row.addDataCell().add(new Anchor("ranking/" + cluster.code(), cluster.name()));
        number(row, Integer.toString(standing.rank()));
        number(
                row,
                standing.score()
                        .map(score -> Numerals.shown(score.total(), getLocale()))
                        .orElse("–"));
        number(row, getTranslation("overview.percent", Numerals.shown(place.percent(), getLocale())));
    }

    private static void number(NativeTableRow row, String text) {
        var cell = row.addDataCell();
        cell.addClassName("number");
        cell.setText(text);
    }
}
