package vn.codau.support;

import java.util.List;
import java.util.Locale;
import vn.codau.shared.Grant;
import vn.codau.shared.screen.AccountMenu;

/** What the header shows of somebody who is signed in and holds one role. */
public record SomebodysMenu(String displayName, String acting) implements AccountMenu {

    @Override
    public boolean isSignedIn() {
        return true;
    }

    @Override
    public String acting(Locale locale) {
        return acting;
    }

    @Override
    public List<Choice> choices(Locale locale) {
        return List.of();
    }

    @Override
    public void switchTo(Grant grant) {
        throw new IllegalStateException("there is no other role");
    }

    @Override
    public String accountRoute() {
        return "account";
    }

    @Override
    public void signOut() {
        // Whoever is looked at stays.
    }
}
