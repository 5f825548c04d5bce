package vn.codau.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.codau.uikit.Page;

/** A page for what went wrong: what happened, what was kept, what to do. */
abstract class ErrorPage extends Page {

    private final Div content = new Div();

    ErrorPage(String titleKey) {
        super(titleKey);
        content.addClassName("error-page");
        add(content);
    }

    final void say(String text) {
        content.add(new Paragraph(text));
    }

    final void offer(String route, String text) {
        var link = new Anchor(route, text);
        link.addClassName("button-link");
        content.add(link);
    }
}
