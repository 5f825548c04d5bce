package vn.codau.identity.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.codau.identity.admin.OwnAccount;
import vn.codau.identity.grant.HeldGrant;
import vn.codau.shared.Grant;
import vn.codau.shared.screen.AccountMenu;

/** What the header shows of one's own account. */
@Component
class OwnAccountMenu implements AccountMenu {

    private final OwnAccount account;
    private final AuthenticationContext authentication;
    private final I18NProvider texts;

    OwnAccountMenu(OwnAccount account, AuthenticationContext authentication, I18NProvider texts) {
        this.account = account;
        this.authentication = authentication;
        this.texts = texts;
    }

    @Override
    public boolean isSignedIn() {
        return authentication.isAuthenticated();
    }

    @Override
    public String displayName() {
        return account.details().fullName();
    }

    @Override
    public String acting(Locale locale) {
        return label(account.acting(), locale);
    }

    @Override
    public List<Choice> choices(Locale locale) {
        return account.grants().stream()
                .map(held -> new Choice(held.grant(), label(held, locale)))
                .toList();
    }

    @Override
    public void switchTo(Grant grant) {
        account.grants().stream()
                .filter(held -> held.grant().equals(grant))
                .findFirst()
                .ifPresent(held -> account.switchTo(held.id()));
    }

    @Override
    public String accountRoute() {
        return "account";
    }

    @Override
    public void signOut() {
        authentication.logout();
    }

    private String label(HeldGrant held, Locale locale) {
        var role = texts.getTranslation("identity.role." + held.grant().role().name(), locale);
        return held.scopeName().isEmpty() ? role : role + " · " + held.scopeName();
    }
}
