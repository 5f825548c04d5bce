package vn.codau.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;

/** A screen: one heading, the page's own actions beside it, and its content below. */
public abstract class Page extends Composite<Main> implements HasDynamicTitle {

    /** Where the link that skips the menu leads. */
    public static final String CONTENT_ID = "content";

    private final H1 title;
    private final Div actions = new Div();

    /**
     * A page without content.
     *
     * @param titleKey the translation key of the heading, which is the browser's title too
     */
    protected Page(String titleKey) {
        title = new H1(getTranslation(titleKey));
        actions.addClassName("page-actions");
        var header = new Header(title, actions);
        header.addClassName("page-header");
        getContent().addClassName("page");
        getContent().setId(CONTENT_ID);
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().add(header);
    }

    /** Adds below what is there. */
    protected final void add(Component... content) {
        getContent().add(content);
    }

    /** Adds buttons beside the heading. */
    protected final void addActions(Component... buttons) {
        actions.add(buttons);
    }

    /** Replaces the heading by a text that is translated already, such as a unit's name. */
    protected final void setTitle(String text) {
        title.setText(text);
    }

    /** The heading as it is shown. */
    public final String heading() {
        return title.getText();
    }

    @Override
    public String getPageTitle() {
        return title.getText() + " · " + getTranslation("uikit.brand");
    }
}
