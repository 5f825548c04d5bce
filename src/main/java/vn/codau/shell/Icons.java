package vn.codau.shell;

import com.vaadin.flow.component.icon.SvgIcon;

/** The portal's own icons. */
final class Icons {

    private Icons() {}

    static SvgIcon of(String name) {
        return new SvgIcon("icons/" + name + ".svg");
    }
}
