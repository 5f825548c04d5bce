package vn.codau.scoring.ui.cell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;

/** A short table of texts that prints as it stands, its headings repeated on every page. */
public final class PlainTable extends NativeTable {

    private final List<NativeTableHeaderCell> headings = new ArrayList<>();

    /** A table of that name, which readers of the screen hear. */
    public PlainTable(String name, String... headings) {
        addClassName("plain-table");
        getElement().setAttribute("aria-label", name);
        var head = getHead().addRow();
        for (var heading : headings) {
            var cell = head.addHeaderCell();
            cell.setText(heading);
            cell.getElement().setAttribute("scope", "col");
            this.headings.add(cell);
        }
    }

    /** A new row at the end. */
    public Row row() {
        return new Row(getBody().addRow(), headings);
    }

    /** A row that is filled from left to right. */
    public record Row(NativeTableRow of, List<NativeTableHeaderCell> headings) {

        public Row text(String text) {
            cell().setText(text);
            return this;
        }

        /** A number, under a heading that stands to the right like it. */
        public Row number(String text) {
            headings.get(filled()).addClassName("number");
            var cell = cell();
            cell.addClassName("number");
            cell.setText(text);
            return this;
        }

        public Row with(Component... content) {
            cell().add(content);
            return this;
        }

        /** A text over the whole width. */
        public Row across(String text) {
            var cell = of.addDataCell();
            cell.setColspan(headings.size());
            cell.setText(text);
            return this;
        }

        public Row named(String className) {
            of.addClassName(className);
            return this;
        }

        private int filled() {
            return (int) of.getChildren().count();
        }

        /** On a narrow screen a row stands as a block, where each cell says itself what it is. */
        private NativeTableCell cell() {
            var heading = headings.get(filled()).getText();
            var cell = of.addDataCell();
            cell.getElement().setAttribute("data-heading", heading);
            return cell;
        }
    }
}
