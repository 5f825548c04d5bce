package vn.codau.criteria.ui.part;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import vn.codau.criteria.text.Differences;
import vn.codau.uikit.Moments;

/** Two people changed the same draft: shows where they differ and lets the user keep either. */
final class DraftConflictDialog extends Dialog {

    DraftConflictDialog(DraftSession session) {
        var theirs = session.theirs();
        setHeaderTitle(getTranslation("criteria.conflict.title"));
        setWidth("min(64rem, 95vw)");
        add(new Paragraph(getTranslation(
                "criteria.conflict.text",
                theirs.savedBy(),
                theirs.savedAt().map(Moments::shown).orElse(""))));
        add(new DifferencesList(Differences.between(theirs.draft(), session.draft()), "criteria.conflict.same"));
        var mine = new Button(getTranslation("criteria.conflict.mine"), click -> {
            session.overwrite(theirs.version());
            close();
        });
        var taken = new Button(getTranslation("criteria.conflict.theirs"), click -> {
            session.reload();
            close();
        });
        taken.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("criteria.cancel"), click -> close()), mine, taken);
    }
}
