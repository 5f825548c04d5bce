package vn.codau.overview.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import vn.codau.overview.BoardLine;
import vn.codau.overview.Spreads;

/** How points lie in a cluster, read only when somebody asks: it takes every sheet of the cluster. */
final class SpreadDetails extends Composite<Details> {

    SpreadDetails(Spreads spreads, BoardLine line) {
        var table = new Div();
        table.addClassName("board-scroll");
        table.getElement().setAttribute("tabindex", "0");
        getContent().setSummaryText(getTranslation("overview.spread"));
        getContent().add(table);
        getContent().addOpenedChangeListener(opened -> {
            if (opened.isOpened() && table.getComponentCount() == 0) {
                table.add(new SpreadTable(spreads.of(line)));
            }
        });
    }
}
