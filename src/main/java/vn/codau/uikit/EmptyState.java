package vn.codau.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where there is nothing yet, and says what comes next. */
public final class EmptyState extends Div {

    /**
     * An empty state.
     *
     * @param text translated
     * @param actions what can be done about it
     */
    public EmptyState(String text, Component... actions) {
        addClassName("empty-state");
        add(new Paragraph(text));
        add(actions);
    }
}
