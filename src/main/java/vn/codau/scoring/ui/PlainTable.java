package vn.codau.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** A short table of texts that prints as it stands, its headings repeated on every page. */
final class PlainTable extends NativeTable {

    private final int columns;

    /** A table of that name, which readers of the screen hear. */
    PlainTable(String name, String... headings) {
        columns = headings.length;
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
        return new Row(getBody().addRow(), columns);
    }

    /** A row that is filled from left to right. */
    record Row(NativeTableRow of, int columns) {

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
            var cell = cell();
            cell.setColspan(columns);
            cell.setText(text);
            return this;
        }

        Row named(String className) {
            of.addClassName(className);
            return this;
        }

        private NativeTableCell cell() {
            return of.addDataCell();
        }
    }
}
