package vn.codau.season.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import vn.codau.shared.DomainProblem;
import vn.codau.uikit.Notices;
import vn.codau.uikit.Pickers;
import vn.codau.uikit.RecordForm;

/** Asks for what an action needs; stays open with all that was typed when the action is refused. */
final class ActionDialog extends Dialog {

    private final List<BooleanSupplier> checks = new ArrayList<>();
    private final Runnable action;
    private Runnable afterwards = () -> {};

    ActionDialog(String titleKey, Runnable action, Component... content) {
        this.action = action;
        setHeaderTitle(getTranslation(titleKey));
        addClassName("season-dialog");
        setWidth("36rem");
        add(content);
        var confirm = new Button(getTranslation(titleKey), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("season.action.cancel"), click -> close()), confirm);
    }

    /** Asks for a record; nothing happens while a part of it is missing. */
    static <T> ActionDialog over(RecordForm<T> form, String titleKey, Consumer<T> action, Component... content) {
        var dialog = new ActionDialog(titleKey, () -> action.accept(form.typed()), content);
        dialog.when(form::isComplete);
        return dialog;
    }

    /** Nothing happens while that field is empty. */
    <F extends HasValue<?, ?> & HasValidation> ActionDialog requiring(F field) {
        var missing = getTranslation("season.field.required");
        if (field instanceof DateTimePicker moment) {
            Pickers.require(moment);
        } else {
            field.setRequiredIndicatorVisible(true);
        }
        checks.add(() -> {
            field.setInvalid(field.isEmpty());
            field.setErrorMessage(missing);
            return !field.isEmpty();
        });
        return this;
    }

    /** Nothing happens while that does not hold. */
    void when(BooleanSupplier check) {
        checks.add(check);
    }

    /** What follows once the action is done. */
    void then(Runnable next) {
        afterwards = next;
    }

    private void confirm() {
        try {
            if (checks.stream().filter(check -> !check.getAsBoolean()).count() > 0) {
                return;
            }
            action.run();
        } catch (DomainProblem refused) {
            Notices.refused(refused);
            return;
        }
        close();
        afterwards.run();
    }
}
