package vn.codau.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import vn.codau.shared.screen.AccountMenu;
import vn.codau.shared.screen.RunningWork;
import vn.codau.shared.screen.SeasonChip;
import vn.codau.uikit.Page;

/** Surrounds every screen: menu on the left, header above, the way here over the page. */
@Layout
@AnonymousAllowed
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final SideMenu menu = new SideMenu();
    private final Breadcrumb breadcrumb = new Breadcrumb();
    private final Div screen = new Div();
    private final SeasonState state;
    private final Header header;

    MainLayout(
            ObjectProvider<SeasonChip> season,
            ObjectProvider<AccountMenu> account,
            SearchFields search,
            ObjectProvider<RunningWork> running,
            Clock clock,
            Environment environment) {
        setI18n(new AppLayoutI18n().setDrawer(getTranslation("shell.menu")));
        var menuOfAccount = Optional.ofNullable(account.getIfAvailable());
        state = new SeasonState(Optional.ofNullable(season.getIfAvailable()), clock);
        header = new Header(
                state, menuOfAccount, search.of(menuOfAccount), Optional.ofNullable(running.getIfAvailable()));
        addToNavbar(skipLink(), toggle(), header);
        addToDrawer(new Scroller(menu));
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            screen.add(ribbon());
        }
        screen.addClassName("screen");
        screen.add(breadcrumb);
    }

    private Anchor skipLink() {
        var link = new Anchor("#" + Page.CONTENT_ID, getTranslation("shell.skip"));
        link.addClassName("skip-link");
        link.setRouterIgnore(true);
        return link;
    }

    private DrawerToggle toggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        return toggle;
    }

    private Div ribbon() {
        var ribbon = new Div(getTranslation("shell.demo"));
        ribbon.addClassName("demo-ribbon");
        ribbon.getElement().setAttribute("role", "note");
        return ribbon;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        screen.getElement().appendChild(content.getElement());
        super.showRouterLayoutContent(screen);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        state.refresh();
        header.refresh();
        UI.getCurrentOrThrow().getActiveRouterTargetsChain().stream()
                .filter(Page.class::isInstance)
                .map(Page.class::cast)
                .findFirst()
                .ifPresent(page -> breadcrumb.show(page, event.getLocation().getPath(), menu));
    }
}
