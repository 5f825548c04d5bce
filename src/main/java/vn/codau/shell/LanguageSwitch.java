package vn.codau.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;

/** Chooses the language; the page is built anew where one is. */
class LanguageSwitch extends Div {

    LanguageSwitch() {
        addClassName("segmented");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("shell.language"));
        for (var language : Language.values()) {
            add(button(language));
        }
    }

    private NativeButton button(Language language) {
        var name = getTranslation("shell.language." + language.code());
        var button = new NativeButton(language.code().toUpperCase(Locale.ROOT), click -> choose(language));
        button.setTitle(name);
        button.setAriaLabel(name);
        button.getElement()
                .setAttribute("lang", language.code())
                .setAttribute("aria-pressed", Boolean.toString(language.locale().equals(getLocale())));
        return button;
    }

    private void choose(Language language) {
        Cookies.write(Language.COOKIE, language.code());
        getUI().ifPresent(ui -> ui.getPage().reload());
    }
}
