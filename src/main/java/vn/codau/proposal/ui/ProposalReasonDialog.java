package vn.codau.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.text.Longest;
import vn.codau.uikit.Notices;

/** Asks for the reason of a command and the document it rests on; stays open with all that was typed when it is refused. */
final class ProposalReasonDialog extends Dialog {

    private final TextArea reason = new TextArea(getTranslation("proposal.ask.reason"));
    private final TextField document = new TextField(getTranslation("proposal.ask.document"));

    /** Asks, and gives both to the command. */
    ProposalReasonDialog(String title, BiConsumer<String, String> command) {
        setHeaderTitle(title);
        addClassName("proposal-dialog");
        reason.setMaxLength(Longest.REASON);
        reason.setRequiredIndicatorVisible(true);
        document.setMaxLength(Longest.DOCUMENT);
        document.setRequiredIndicatorVisible(true);
        add(reason, document);
        var confirm = new Button(title, click -> confirm(command));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("proposal.ask.cancel"), click -> close()), confirm);
    }

    /** The same with something to be chosen first. */
    ProposalReasonDialog asking(Component first) {
        addComponentAsFirst(first);
        return this;
    }

    /** Without a reason, where a document is enough. */
    ProposalReasonDialog withoutReason() {
        remove(reason);
        return this;
    }

    private void confirm(BiConsumer<String, String> command) {
        try {
            command.accept(reason.getValue(), document.getValue());
        } catch (DomainProblem refused) {
            Notices.refused(refused);
            return;
        }
        close();
    }
}
