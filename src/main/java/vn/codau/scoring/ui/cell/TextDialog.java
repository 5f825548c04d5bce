package vn.codau.scoring.ui.cell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Predicate;
import vn.codau.shared.text.Longest;

/** Asks for a compulsory text before something is done; stays open with what was typed where it is not done. */
public final class TextDialog extends Dialog {

    private final TextArea text = new TextArea();
    private final Predicate<String> act;

    /**
     * What is asked, translated.
     *
     * @param act does it with that text; false if it was refused
     */
    public TextDialog(String title, String explanation, String button, Predicate<String> act) {
        this.act = act;
        setHeaderTitle(title);
        setWidth("34rem");
        setCloseOnOutsideClick(false);
        text.setLabel(getTranslation("scoring.text.label"));
        text.setMaxLength(Longest.REASON);
        text.setWidthFull();
        text.setManualValidation(true);
        text.setRequiredIndicatorVisible(true);
        add(new Paragraph(explanation), text);
        var send = new Button(button, click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("scoring.text.cancel"), click -> close()), send);
        addOpenedChangeListener(opened -> text.focus());
    }

    /** Begins with a text that was written before. */
    public TextDialog begin(String written) {
        text.setValue(written);
        return this;
    }

    private void send() {
        text.setInvalid(text.getValue().isBlank());
        text.setErrorMessage(getTranslation("scoring.text.required"));
        if (!text.isInvalid() && act.test(text.getValue())) {
            close();
        }
    }
}
