package vn.codau.shell;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Locale;
import java.util.Optional;
import vn.codau.shared.DomainProblem;
import vn.codau.shared.screen.AccountMenu;
import vn.codau.uikit.Notices;

/** Who is signed in and as what; opens to act as something else, to the own account and to the way out. */
class AccountButton extends MenuBar {

    private final transient AccountMenu account;

    AccountButton(AccountMenu account, Optional<String> work) {
        this.account = account;
        addClassName("account");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        setI18n(new MenuBarI18n().setMoreOptions(getTranslation("shell.account")));
        var root = addItem(face());
        root.setAriaLabel(getTranslation("shell.account.of", account.displayName(), account.acting(getLocale())));
        addRoles(root.getSubMenu());
        work.ifPresent(route -> root.getSubMenu()
                .addItem(getTranslation("shell.work"), click -> getUI().ifPresent(ui -> ui.navigate(route))));
        root.getSubMenu()
                .addItem(
                        getTranslation("shell.account.own"),
                        click -> getUI().ifPresent(ui -> ui.navigate(account.accountRoute())));
        root.getSubMenu().addItem(getTranslation("shell.account.signOut"), click -> account.signOut());
    }

    private Div face() {
        var initial = new Span(account.displayName()
                .strip()
                .replaceFirst("^.*\\s", "")
                .substring(0, 1)
                .toUpperCase(Locale.ROOT));
        initial.addClassName("account-initial");
        var name = new Span(account.displayName());
        name.addClassName("account-name");
        var role = new Span(account.acting(getLocale()));
        role.addClassName("account-role");
        var words = new Div(name, role);
        words.addClassName("account-words");
        var face = new Div(initial, words);
        face.addClassName("account-face");
        face.setTitle(account.displayName() + "\n" + account.acting(getLocale()));
        return face;
    }

    private void addRoles(SubMenu menu) {
        var choices = account.choices(getLocale());
        if (choices.size() < 2) {
            return;
        }
        var acting = account.acting(getLocale());
        for (var choice : choices) {
            var item = menu.addItem(choice.label(), click -> act(choice));
            item.setCheckable(true);
            item.setChecked(choice.label().equals(acting));
        }
        menu.addSeparator();
    }

    private void act(AccountMenu.Choice choice) {
        try {
            account.switchTo(choice.grant());
            getUI().ifPresent(ui -> ui.getPage().setLocation("."));
        } catch (DomainProblem problem) {
            Notices.refused(problem);
        }
    }
}
