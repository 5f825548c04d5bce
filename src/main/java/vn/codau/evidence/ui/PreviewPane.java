package vn.codau.evidence.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Image;
import org.jspecify.annotations.Nullable;
import vn.codau.evidence.item.EvidenceId;
import vn.codau.evidence.item.EvidenceItem;

/** A file beside the field: pictures as they are, a PDF as pictures of its pages. Nothing of it runs. */
final class PreviewPane extends Div {

    private transient @Nullable EvidenceId shown;

    PreviewPane() {
        addClassName("evidence-preview");
        setVisible(false);
    }

    /** What is being looked at. */
    @Nullable
    EvidenceId shown() {
        return shown;
    }

    void show(EvidenceItem item) {
        shown = item.id();
        removeAll();
        var address = FileLink.address(item.id(), item.revision());
        var close = new Button(getTranslation("evidence.preview.close"), click -> clear());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var head = new Div(new H4(item.name()), close);
        head.addClassName("evidence-preview-head");
        add(head);
        if (item.type().startsWith("image/")) {
            var picture = new Image(address + "/picture", item.name());
            picture.addClassName("evidence-picture");
            add(picture);
        } else {
            add(new Pages(address + "/pages/", item.name()));
        }
        setVisible(true);
    }

    void clear() {
        shown = null;
        removeAll();
        setVisible(false);
    }

    /** Turns the pages in the browser, without asking the screen. */
    @Tag("codau-pages")
    private static final class Pages extends com.vaadin.flow.component.Component {

        Pages(String address, String name) {
            getElement().setAttribute("src", address).setAttribute("name", name);
            for (var word : new String[] {"page", "previous", "next", "larger", "smaller", "loading", "failed"}) {
                getElement().setAttribute("word-" + word, getTranslation("evidence.preview." + word));
            }
        }
    }
}
