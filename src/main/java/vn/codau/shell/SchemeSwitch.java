package vn.codau.shell;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.server.VaadinRequest;

/** Goes round from the desk's own setting to light to dark. */
class SchemeSwitch extends NativeButton {

    private final SvgIcon icon = new SvgIcon();
    private Scheme scheme = Scheme.of(VaadinRequest.getCurrent());

    SchemeSwitch() {
        addClassName("icon-button");
        add(icon);
        addClickListener(click -> choose(scheme.next()));
        show();
    }

    private void choose(Scheme next) {
        scheme = next;
        Cookies.write(Scheme.COOKIE, next.code());
        getElement().executeJs("document.documentElement.setAttribute($0, $1)", Scheme.ATTRIBUTE, next.code());
        show();
    }

    private void show() {
        var name = getTranslation("shell.scheme." + scheme.code());
        icon.setSrc("icons/" + scheme.code() + ".svg");
        setTitle(name);
        setAriaLabel(name);
    }
}
