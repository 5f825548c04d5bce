package vn.codau.identity.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import vn.codau.identity.account.AccountDetails;

/** What an account is called. */
final class DetailsFields extends FormLayout {

    private final TextField fullName = new TextField();
    private final TextField userName = new TextField();
    private final EmailField email = new EmailField();

    DetailsFields() {
        fullName.setLabel(getTranslation("identity.account.fullName"));
        userName.setLabel(getTranslation("identity.account.userName"));
        userName.setHelperText(getTranslation("identity.account.userNameRule"));
        email.setLabel(getTranslation("identity.account.email"));
        fullName.setMaxLength(AccountDetails.LONGEST_NAME);
        userName.setMaxLength(AccountDetails.LONGEST_USER_NAME);
        email.setMaxLength(AccountDetails.LONGEST_EMAIL);
        fullName.setRequiredIndicatorVisible(true);
        userName.setRequiredIndicatorVisible(true);
        add(fullName, userName, email);
    }

    void show(AccountDetails details) {
        fullName.setValue(details.fullName());
        userName.setValue(details.userName());
        email.setValue(details.email());
    }

    /**
     * What is typed.
     *
     * @throws vn.codau.identity.account.IdentityProblem if it cannot be used
     */
    AccountDetails details() {
        return new AccountDetails(userName.getValue(), email.getValue(), fullName.getValue());
    }
}
