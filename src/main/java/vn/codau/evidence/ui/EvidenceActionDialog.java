package vn.codau.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.BooleanSupplier;

/** Asks for something; stays open with what was typed until it is accepted. */
abstract class EvidenceActionDialog extends Dialog {

    /**
     * An empty dialog.
     *
     * @param title translated
     * @param accept translated
     */
    EvidenceActionDialog(String title, String accept, BooleanSupplier act) {
        setHeaderTitle(title);
        setWidth("32rem");
        setCloseOnOutsideClick(false);
        addClassName("evidence-dialog");
        var button = new Button(accept, click -> {
            if (act.getAsBoolean()) {
                close();
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("evidence.form.cancel"), click -> close()), button);
    }
}
