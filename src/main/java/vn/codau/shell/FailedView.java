package vn.codau.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import vn.codau.shared.DomainProblem;

/** A page that could not be built: refused by the domain, or by a mistake of ours that the log tells under the id of the request. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailedView extends ErrorPage implements HasErrorParameter<Exception> {

    FailedView() {
        super("shell.failed.title");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> failure) {
        var status = UnexpectedProblems.refusal(failure.getException())
                .map(this::refused)
                .orElseGet(() -> failed(failure.getException()));
        offer("", getTranslation("shell.toHome"));
        return status;
    }

    private int refused(DomainProblem problem) {
        setTitle(getTranslation("shell.refused.title"));
        say(getTranslation(problem.key(), problem.arguments().toArray()));
        return HttpServletResponse.SC_FORBIDDEN;
    }

    private int failed(Exception exception) {
        say(getTranslation("shell.failed.text"));
        say(getTranslation("shell.failed.number", UnexpectedProblems.log(exception)));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
