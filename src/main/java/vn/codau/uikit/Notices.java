package vn.codau.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import vn.codau.shared.DomainProblem;

/** Short messages that say what happened. */
public final class Notices {

    private static final int DONE_MILLIS = 4_000;
    private static final int REFUSED_MILLIS = 12_000;

    private Notices() {}

    /** Says that something was done, after it is committed. */
    public static void done(String key, Object... arguments) {
        var notice = new Notification(translated(key, arguments), DONE_MILLIS, Notification.Position.BOTTOM_START);
        notice.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        notice.open();
    }

    /** Says why something was refused; nothing was changed and what was typed is still there. */
    public static void refused(DomainProblem problem) {
        var text = translated(problem.key(), problem.arguments().toArray());
        // Above the dialogs, whose fields are to be read beside it.
        var notice = new Notification(text, REFUSED_MILLIS, Notification.Position.TOP_CENTER);
        notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notice.setAssertive(true);
        notice.open();
    }

    private static String translated(String key, Object... arguments) {
        return UI.getCurrentOrThrow().getTranslation(key, arguments);
    }
}
