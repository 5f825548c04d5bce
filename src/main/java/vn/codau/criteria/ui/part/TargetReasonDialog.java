package vn.codau.criteria.ui.part;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Predicate;
import vn.codau.shared.text.Longest;

/** Asks why targets change after the table was published. */
public final class TargetReasonDialog extends Dialog {

    public TargetReasonDialog(Predicate<String> save) {
        setHeaderTitle(getTranslation("criteria.targets.reason"));
        setWidth("34rem");
        var reason = new TextArea(getTranslation("criteria.publish.reason"));
        reason.setWidthFull();
        reason.setMaxLength(Longest.REASON);
        reason.setRequiredIndicatorVisible(true);
        var accept = new Button(getTranslation("criteria.targets.save"), click -> {
            if (save.test(reason.getValue())) {
                close();
            }
        });
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(getTranslation("criteria.targets.newVersion")), reason);
        getFooter().add(new Button(getTranslation("criteria.cancel"), click -> close()), accept);
    }
}
