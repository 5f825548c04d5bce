package vn.codau.scoring.ui.cell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import vn.codau.scoring.sheet.Gap;
import vn.codau.shared.text.Longest;

/** Before a sheet is handed in: names what it lacks, each one click from its field, and asks why if it goes as it is. */
public final class SubmitDialog extends Dialog {

    /** What is handed in. */
    public enum What {
        /** A unit's own sheet. */
        SHEET,
        /** What somebody gave others. */
        SCORES
    }

    private final TextArea explanation = new TextArea(getTranslation("scoring.submit.explanation"));

    /**
     * Asks.
     *
     * @param go opens the field of a criterion
     * @param submit hands in with an explanation
     */
    SubmitDialog(What what, List<Gap> gaps, Consumer<String> go, Consumer<String> submit) {
        setHeaderTitle(getTranslation("scoring.submit.title." + what));
        setWidth("38rem");
        if (gaps.isEmpty()) {
            add(new Paragraph(getTranslation("scoring.submit.complete." + what)));
        } else {
            add(new Paragraph(getTranslation("scoring.submit.gaps." + what, gaps.size())), list(gaps, go), explanation);
        }
        explanation.setMaxLength(Longest.REASON);
        explanation.setWidthFull();
        var send = new Button(getTranslation("scoring.submit.send"), click -> {
            close();
            submit.accept(explanation.getValue());
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("scoring.submit.cancel"), click -> close()), send);
    }

    private UnorderedList list(List<Gap> gaps, Consumer<String> go) {
        var list = new UnorderedList();
        list.addClassName("gaps");
        for (var gap : gaps) {
            var there = new Button(getTranslation("scoring.gap." + gap.kind(), gap.criterion()), click -> {
                close();
                go.accept(gap.criterion());
            });
            there.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            list.add(new ListItem(there));
        }
        return list;
    }
}
