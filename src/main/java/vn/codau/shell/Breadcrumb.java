package vn.codau.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import vn.codau.uikit.Page;

/** Says where one is: the first screen, the group of the menu, the page. */
class Breadcrumb extends Nav {

    private final OrderedList steps = new OrderedList();

    Breadcrumb() {
        addClassName("breadcrumb");
        getElement().setAttribute("aria-label", getTranslation("shell.breadcrumb"));
        add(steps);
    }

    /** Shows the way to that page; there is none to the first screen. */
    void show(Page page, String address, SideMenu menu) {
        var entry = menu.entryOf(page.getClass());
        steps.removeAll();
        setVisible(entry.filter(first -> SideMenu.route(first).isEmpty()).isEmpty());
        step(new Anchor("", getTranslation("shell.menu.mine")));
        entry.map(found -> getTranslation(MenuGroup.of(found.menuClass()).titleKey()))
                .filter(group -> !group.equals(page.heading()))
                .ifPresent(this::step);
        if (entry.isEmpty()) {
            menu.entryOver(address).ifPresent(over -> {
                var group = getTranslation(MenuGroup.of(over.menuClass()).titleKey());
                if (!group.equals(getTranslation(over.title()))) {
                    step(group);
                }
                step(new Anchor(SideMenu.route(over), getTranslation(over.title())));
            });
        }
        step(page.heading()).getElement().setAttribute("aria-current", "page");
    }

    private ListItem step(String text) {
        var step = new ListItem(text);
        steps.add(step);
        return step;
    }

    private void step(Component link) {
        steps.add(new ListItem(link));
    }
}
