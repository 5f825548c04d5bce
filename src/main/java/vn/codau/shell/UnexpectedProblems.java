package vn.codau.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Optional;
import vn.codau.monitoring.Failures;
import vn.codau.shared.DomainProblem;
import vn.codau.uikit.Notices;

/**
 * What happens to a problem that no screen caught. A refusal is told like any other; anything else is logged under the
 * id of the request, which the user reads out to whoever runs the portal, and the screen stays with all that was typed.
 */
final class UnexpectedProblems implements ErrorHandler {

    private static final long serialVersionUID = 1L;

    @Override
    public void error(ErrorEvent event) {
        var refusal = refusal(event.getThrowable());
        if (UI.getCurrent() == null) {
            log(event.getThrowable());
        } else if (refusal.isPresent()) {
            Notices.refused(refusal.get());
        } else {
            show(UI.getCurrentOrThrow().getTranslation("shell.failed.notice", log(event.getThrowable())));
        }
    }

    /** The refusal behind an exception, however deep a framework wrapped it. */
    static Optional<DomainProblem> refusal(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainProblem problem) {
                return Optional.of(problem);
            }
        }
        return Optional.empty();
    }

    /** Logs it once, and gives the request's id, by which whoever runs the portal finds it in the log. */
    static String log(Throwable problem) {
        return Failures.log(problem);
    }

    private static void show(String text) {
        var notice = new Notification(text, 0, Notification.Position.MIDDLE);
        notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notice.setAssertive(true);
        notice.setDuration(20_000);
        notice.open();
    }
}
