package vn.codau.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.Optional;

/** The menu: what the acting role may open, by task. */
class SideMenu extends Composite<Div> {

    private final List<MenuEntry> entries = MenuConfiguration.getMenuEntries();

    SideMenu() {
        getContent().addClassName("side-menu");
        for (var group : MenuGroup.values()) {
            var members = entries.stream()
                    .filter(entry -> MenuGroup.of(entry.menuClass()) == group)
                    .toList();
            if (!members.isEmpty()) {
                getContent().add(nav(group, members));
            }
        }
    }

    /** The entry that leads to this view. */
    Optional<MenuEntry> entryOf(Class<? extends Component> view) {
        return entries.stream().filter(entry -> view.equals(entry.menuClass())).findFirst();
    }

    /** The entry under whose address that one lies: a list for one of its things. */
    Optional<MenuEntry> entryOver(String address) {
        return entries.stream()
                .filter(entry -> !route(entry).isEmpty() && address.startsWith(route(entry) + "/"))
                .findFirst();
    }

    /** The address of an entry without what may follow it; nothing for the first screen. */
    static String route(MenuEntry entry) {
        return entry.path().replaceFirst("^/", "").replaceFirst("/?:.*$", "");
    }

    private SideNav nav(MenuGroup group, List<MenuEntry> members) {
        var title = getTranslation(group.titleKey());
        var nav = group == MenuGroup.MINE ? new SideNav() : new SideNav(title);
        nav.getElement().setAttribute("aria-label", title);
        members.forEach(entry -> nav.addItem(item(entry)));
        return nav;
    }

    private SideNavItem item(MenuEntry entry) {
        var path = route(entry);
        var item = new SideNavItem(getTranslation(entry.title()), path);
        item.setMatchNested(!path.isEmpty());
        var icon = entry.icon();
        item.setPrefixComponent(Icons.of(icon == null || icon.isEmpty() ? "page" : icon));
        return item;
    }
}
