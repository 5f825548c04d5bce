package vn.codau.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A short table of texts that prints as it stands, its headings repeated on every page. */
final class PlainTable extends NativeTable {

    private final List<String> headings;

    /** A table of that name, which readers of the screen hear. */
    PlainTable(String name, String... headings) {
        this.headings = List.of(headings);
        addClassName("plain-table");
        getElement().setAttribute("aria-label", name);
        var head = getHead().addRow();
        for (var heading : headings) {
            var cell = head.addHeaderCell();
            cell.setText(heading);
            cell.getElement().setAttribute("scope", "col");
        }
    }

    /** A new row at the end. */
    Row row() {
        return new Row(getBody().addRow(), headings);
    }

    /** A row that is filled from left to right. */
    record Row(NativeTableRow of, List<String> headings) {

        Row text(String text) {
            cell().setText(text);
            return this;
        }

        Row number(String text) {
            var cell = cell();
            cell.addClassName("number");
            cell.setText(text);
            return this;
        }

        Row with(Component... content) {
            cell().add(content);
            return this;
        }

        /** A text over the whole width. */
        Row across(String text) {
            var cell = of.addDataCell();
            cell.setColspan(headings.size());
            cell.setText(text);
            return this;
        }

        Row named(String className) {
            of.addClassName(className);
            return this;
        }

        /** On a narrow screen a row stands as a block, where each cell says itself what it is. */
        private NativeTableCell cell() {
            var heading = headings.get((int) of.getChildren().count());
            var cell = of.addDataCell();
            cell.getElement().setAttribute("data-heading", heading);
            return cell;
        }
    }
}
