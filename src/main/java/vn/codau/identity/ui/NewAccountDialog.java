package vn.codau.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import vn.codau.identity.account.AccountDetails;
import vn.codau.shared.DomainProblem;
import vn.codau.uikit.Notices;

/** Asks what a new account is called; stays open with what was typed until it is made. */
final class NewAccountDialog extends Dialog {

    NewAccountDialog(Consumer<AccountDetails> create) {
        setHeaderTitle(getTranslation("identity.accounts.new"));
        setWidth("36rem");
        setCloseOnOutsideClick(false);
        var fields = new DetailsFields();
        add(new Paragraph(getTranslation("identity.accounts.newHelp")), fields);
        var save = new Button(getTranslation("identity.accounts.create"), click -> {
            try {
                create.accept(fields.details());
                close();
            } catch (DomainProblem problem) {
                Notices.refused(problem);
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("identity.cancel"), click -> close()), save);
    }
}
