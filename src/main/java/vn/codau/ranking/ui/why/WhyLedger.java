package vn.codau.ranking.ui.why;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.codau.engine.criteria.Counts;
import vn.codau.engine.number.Points;
import vn.codau.engine.score.Parts;

/**
 * A table that can be added up by hand: a line on the left, what it comes to in base, bonus and deduction on the right. The
 * kind of a row stands in its class.
 */
final class WhyLedger extends NativeTable {

    private final WhyWords words;

    WhyLedger(WhyWords words) {
        this.words = words;
        addClassName("why-ledger");
        var head = getHead().addRow();
        head.addHeaderCell().setText(words.say("ranking.why.column.item"));
        for (var part : Counts.values()) {
            var cell = head.addHeaderCell();
            cell.addClassName("why-number");
            cell.setText(words.say("ranking.why.column." + part.name()));
        }
    }

    /** The beginning of a group; it ends with its result. */
    void group(String title) {
        var cell = row("why-group", title);
        cell.setColspan(Counts.values().length + 1);
    }

    /** A criterion with the part that it counts as. */
    void leaf(String title, Counts counts, Points points, List<String> details) {
        var row = getBody().addRow();
        row.addClassName("why-leaf");
        var cell = item(row, title);
        for (var line : details) {
            var detail = new Div(line);
            detail.addClassName("why-detail");
            cell.add(detail);
        }
        for (var part : Counts.values()) {
            number(row, part == counts ? words.number(points) : "");
        }
    }

    /** All three parts at once: a sum, a chosen child, a result. */
    void parts(String kind, String title, Parts parts) {
        var row = getBody().addRow();
        row.addClassName(kind);
        item(row, title);
        for (var part : Counts.values()) {
            number(row, words.number(of(parts, part)));
        }
    }

    /** A change of one part to another number. */
    void step(String kind, String title, Counts changed, Points after) {
        var row = getBody().addRow();
        row.addClassNames("why-step", kind);
        item(row, title);
        for (var part : Counts.values()) {
            number(row, part == changed ? words.number(after) : "");
        }
    }

    private static Points of(Parts parts, Counts part) {
        return switch (part) {
            case BASE -> parts.base();
            case BONUS -> parts.bonus();
            case DEDUCTION -> parts.deduction();
        };
    }

    private NativeTableCell row(String kind, String title) {
        var row = getBody().addRow();
        row.addClassName(kind);
        return item(row, title);
    }

    private static NativeTableCell item(NativeTableRow row, String title) {
        var cell = row.addDataCell();
        var text = new Span(title);
        text.addClassName("why-title");
        cell.add(text);
        return cell;
    }

    private static void number(NativeTableRow row, String number) {
        var cell = row.addDataCell();
        cell.addClassName("why-number");
        cell.setText(number);
    }
}
