package vn.codau.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.codau.shared.DomainProblem;
import vn.codau.uikit.Notices;

/**
 * What happens to a problem that no screen caught. A refusal is told like any other; anything else is logged under a number
 * that the user reads out to whoever runs the portal, and the screen stays with all that was typed.
 */
final class UnexpectedProblems implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedProblems.class);

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

    /** Logs under a number, and gives the number. */
    static String log(Throwable problem) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Problem {}", number, problem);
        return number;
    }

    private static void show(String text) {
        var notice = new Notification(text, 0, Notification.Position.MIDDLE);
        notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notice.setAssertive(true);
        notice.setDuration(20_000);
        notice.open();
    }
}
