package vn.codau.scoring.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Locale;

/** Finds what a person sees by its words. */
final class Screens {

    private Screens() {}

    static void open(String language) {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.of(language));
    }

    static void show(Component screen) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(screen);
    }

    static void click(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    static boolean offers(String words) {
        return !_find(Button.class, spec -> spec.withText(words)).isEmpty();
    }

    static String read(Component screen) {
        return screen.getElement().getTextRecursively();
    }

    /** The text of the dialog that is open. */
    static String dialog() {
        return read(_get(Dialog.class));
    }
}
