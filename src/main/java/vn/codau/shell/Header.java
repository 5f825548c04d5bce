package vn.codau.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import vn.codau.shared.screen.AccountMenu;
import vn.codau.shared.screen.RunningWork;

/** The bar above every screen: brand, season and deadline, language, light and dark, account. */
class Header extends Div {

    private Optional<WorkLink> work = Optional.empty();

    Header(
            SeasonState state,
            Optional<AccountMenu> account,
            Optional<SearchField> search,
            Optional<RunningWork> running) {
        addClassName("portal-header");
        add(brand());
        search.ifPresent(this::add);
        add(state, new LanguageSwitch(), new SchemeSwitch());
        account.filter(AccountMenu::isSignedIn).ifPresent(menu -> {
            work = running.map(WorkLink::new);
            work.ifPresent(this::add);
            add(new AccountButton(menu, running.map(RunningWork::route)));
        });
    }

    /** Somebody has gone to another screen: what is said here is counted anew. */
    void refresh() {
        work.ifPresent(WorkLink::refresh);
    }

    private Anchor brand() {
        var mark = new Image("icons/mark.svg", "");
        var name = new Span(getTranslation("uikit.brand"));
        var brand = new Anchor("", mark, name);
        brand.addClassName("brand");
        brand.getElement().setAttribute("aria-label", getTranslation("shell.brand.home"));
        return brand;
    }
}
