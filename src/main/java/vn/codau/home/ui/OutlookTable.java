package vn.codau.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.codau.shared.screen.Outlook;
import vn.codau.uikit.ProgressLine;

/** How far the others are: a line for each, with a bar and the number. */
class OutlookTable extends Composite<Section> {

    OutlookTable(Outlook outlook) {
        var title = new H2(getTranslation(outlook.titleKey()));
        var list = new UnorderedList();
        list.addClassName("outlook");
        outlook.lines().forEach(line -> list.add(line(line)));
        getContent().addClassName("outlook-section");
        getContent().add(title, list);
    }

    private ListItem line(Outlook.Line line) {
        var progress = line.progress();
        var amount =
                new Span(getTranslation("home.outlook.amount", progress.done(), progress.total(), progress.percent()));
        amount.addClassName("outlook-amount");
        return new ListItem(name(line), new Div(new ProgressLine(progress)), amount);
    }

    private static Component name(Outlook.Line line) {
        return line.route()
                .<Component>map(route -> new Anchor(route, line.name()))
                .orElseGet(() -> new Span(line.name()));
    }
}
