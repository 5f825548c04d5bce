package vn.codau.scoring.ui.matrix;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.codau.scoring.store.TextLimits;
import vn.codau.shared.DomainProblem;
import vn.codau.uikit.Notices;
import vn.codau.uikit.Numerals;

/** Asks why scores differ so much from what units claim; the comment is compulsory. */
final class CommentDialog extends Dialog {

    /** A score that needs a comment. */
    record Asked(String key, GridPlace place, String value) {}

    private final Map<String, TextArea> fields = new LinkedHashMap<>();
    private final Consumer<Map<String, String>> save;

    /**
     * Asks for all of them.
     *
     * @param save saves with these comments, by key; what it throws is shown, and the dialog stays
     */
    CommentDialog(List<Asked> asked, Consumer<Map<String, String>> save) {
        this.save = save;
        setHeaderTitle(getTranslation("scoring.comment.title"));
        setWidth("38rem");
        setCloseOnOutsideClick(false);
        add(new Paragraph(getTranslation("scoring.comment.text")));
        asked.forEach(one -> add(field(one)));
        var send = new Button(getTranslation("scoring.comment.save"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("scoring.comment.cancel"), click -> close()), send);
        addOpenedChangeListener(opened -> fields.values().stream().findFirst().ifPresent(TextArea::focus));
    }

    private TextArea field(Asked one) {
        var field = new TextArea(getTranslation(
                "scoring.comment.of",
                one.place().unitName(),
                one.place().leaf().code(),
                Numerals.shown(one.value(), getLocale())));
        field.setWidthFull();
        field.setMaxLength(TextLimits.NOTE);
        field.setManualValidation(true);
        fields.put(one.key(), field);
        return field;
    }

    private void send() {
        var notes = new HashMap<String, String>();
        fields.forEach((key, field) -> {
            field.setInvalid(field.getValue().isBlank());
            field.setErrorMessage(getTranslation("scoring.comment.required"));
            notes.put(key, field.getValue());
        });
        if (notes.values().stream().anyMatch(String::isBlank)) {
            return;
        }
        try {
            save.accept(notes);
        } catch (DomainProblem refusal) {
            Notices.refused(refusal);
            return;
        }
        close();
    }
}
