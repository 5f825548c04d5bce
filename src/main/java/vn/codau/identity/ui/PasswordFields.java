package vn.codau.identity.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;

/** A new password, typed twice. */
final class PasswordFields extends FormLayout {

    private final PasswordField wanted = new PasswordField();
    private final PasswordField again = new PasswordField();

    PasswordFields() {
        wanted.setLabel(getTranslation("identity.password.new"));
        wanted.setHelperText(getTranslation("identity.password.rule"));
        again.setLabel(getTranslation("identity.password.again"));
        wanted.getElement().setAttribute("autocomplete", "new-password");
        again.getElement().setAttribute("autocomplete", "new-password");
        add(wanted, again);
    }

    /** The password, if it was typed the same both times; otherwise says so at the field. */
    Optional<String> password() {
        var same = wanted.getValue().equals(again.getValue());
        again.setInvalid(!same);
        again.setErrorMessage(same ? "" : getTranslation("identity.password.differs"));
        return same ? Optional.of(wanted.getValue()) : Optional.empty();
    }

    void clear() {
        wanted.clear();
        again.clear();
    }
}
