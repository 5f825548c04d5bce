package vn.codau.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import vn.codau.engine.number.Decimal;
import vn.codau.engine.number.Points;
import vn.codau.overview.Share;
import vn.codau.overview.Spread;
import vn.codau.uikit.Numerals;

/** How the settled points of each criterion lie between the units of a cluster: a dot for each, and the figures beside it. */
final class SpreadTable extends NativeTable {

    SpreadTable(List<Spread> spreads) {
        addClassNames("board-table", "spread-table");
        setCaptionText(getTranslation("overview.spread"));
        var head = getHead().addRow();
        Stream.of("criterion", "limit", "units", "dots", "least", "mean", "most", "range", "variance")
                .forEach(column -> {
                    var cell = head.addHeaderCell();
                    cell.setText(getTranslation("overview.spread." + column));
                    cell.setClassName("number", !column.equals("criterion") && !column.equals("dots"));
                });
        spreads.forEach(this::add);
    }

    private void add(Spread spread) {
        var row = getBody().addRow();
        row.addHeaderCell()
                .setText(spread.criterion().code() + ". " + spread.criterion().title());
        number(row, spread.criterion().rule().maximum().map(this::shown).orElse("–"));
        number(row, Integer.toString(spread.points().size()));
        row.addDataCell().add(dots(spread));
        Stream.of(spread.least(), spread.mean(), spread.most(), spread.range(), spread.variance())
                .forEach(figure -> number(row, shown(figure)));
    }

    /** From 0 to the criterion's maximum, or to the most that anybody has where nothing limits it. */
    private static Component dots(Spread spread) {
        var strip = new Div();
        strip.addClassName("spread-dots");
        strip.getElement().setAttribute("aria-hidden", "true");
        spread.points().stream().distinct().forEach(points -> strip.add(dot(spread, points)));
        return strip;
    }

    private static Component dot(Spread spread, Points points) {
        var most = spread.criterion()
                .rule()
                .maximum()
                .map(Object::toString)
                .orElse(spread.most().toString());
        var dot = new Span();
        var place = Share.of(points, Decimal.of(most)).map(Share::strength).orElse(0);
        dot.getStyle().set("inset-inline-start", place + "%");
        return dot;
    }

    private String shown(Object figure) {
        return Numerals.shown(figure, getLocale());
    }

    private static void number(NativeTableRow row, String text) {
        var cell = row.addDataCell();
        cell.addClassName("number");
        cell.setText(text);
    }
}
