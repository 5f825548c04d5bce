package vn.codau.jobs.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.codau.jobs.JobState;
import vn.codau.jobs.JobView;
import vn.codau.uikit.ProgressLine;

/** How far an open job is, in words and as a bar, and the button that calls it off. */
final class OpenJobLine extends Div {

    OpenJobLine(JobView job, String name, Runnable callOff) {
        addClassName("job-progress");
        var said = new Span(said(job));
        said.getElement().setAttribute("role", "status");
        var bar = new ProgressLine(job.progress());
        bar.setClassName("is-waiting", job.progress().isEmpty());
        var cancel = new Button(getTranslation("jobs.callOff"), click -> callOff.run());
        cancel.setAriaLabel(getTranslation("jobs.callOffOf", name));
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        cancel.setDisableOnClick(true);
        cancel.setEnabled(!job.isCalledOff());
        add(said, bar, cancel);
    }

    private String said(JobView job) {
        if (job.isCalledOff()) {
            return getTranslation("jobs.stopping");
        }
        if (job.state() == JobState.WAITING) {
            return getTranslation(job.attempts() == 0 ? "jobs.waiting" : "jobs.waitingAgain");
        }
        return job.progress().isEmpty()
                ? getTranslation("jobs.running")
                : getTranslation(
                        "jobs.runningAt", Integer.toString(job.progress().percent()));
    }
}
