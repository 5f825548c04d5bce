package vn.codau.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.text.Longest;
import vn.codau.uikit.Notices;

/** Asks why something is withdrawn; stays open with what was typed when that is refused. */
final class WithdrawDialog extends Dialog {

    WithdrawDialog(String what, Consumer<String> withdraw, Runnable afterwards) {
        setHeaderTitle(getTranslation("publication.withdraw.title"));
        var reason = new TextArea(getTranslation("publication.reason"));
        reason.setMaxLength(Longest.REASON);
        reason.setRequired(true);
        reason.setWidthFull();
        add(new Paragraph(getTranslation("publication.withdraw.text", what)), reason);
        var confirm = new Button(getTranslation("publication.withdraw"), click -> {
            try {
                withdraw.accept(reason.getValue());
            } catch (DomainProblem refused) {
                Notices.refused(refused);
                return;
            }
            close();
            afterwards.run();
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("publication.cancel"), click -> close()), confirm);
    }
}
