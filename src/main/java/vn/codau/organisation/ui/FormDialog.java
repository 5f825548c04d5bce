package vn.codau.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.function.Predicate;

/** Asks for a record; stays open with what was typed until it is accepted. */
abstract class FormDialog<T> extends Dialog {

    private final Binder<T> binder;
    private final Predicate<T> save;

    /**
     * An empty form.
     *
     * @param title translated
     * @param save says whether it was done
     */
    FormDialog(String title, Class<T> record, Predicate<T> save) {
        this.binder = new Binder<>(record);
        this.save = save;
        setHeaderTitle(title);
        setWidth("34rem");
        setCloseOnOutsideClick(false);
        var accept = new Button(getTranslation("organisation.form.save"), click -> accept());
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("organisation.form.cancel"), click -> close()), accept);
    }

    /** Puts the fields below each other. */
    final void fields(Component... fields) {
        var form = new FormLayout(fields);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(form);
    }

    final Binder<T> binder() {
        return binder;
    }

    final String required() {
        return getTranslation("organisation.form.required");
    }

    private void accept() {
        try {
            if (save.test(binder.writeRecord())) {
                close();
            }
        } catch (ValidationException incomplete) {
            binder.validate(); // Shows at each field what is missing.
        }
    }
}
