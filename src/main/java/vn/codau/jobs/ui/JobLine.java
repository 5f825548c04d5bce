package vn.codau.jobs.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.codau.jobs.JobKind;
import vn.codau.jobs.JobState;
import vn.codau.jobs.JobText;
import vn.codau.jobs.JobView;
import vn.codau.jobs.Jobs;
import vn.codau.jobs.result.ResultFile;
import vn.codau.shared.DomainProblem;
import vn.codau.uikit.FileSize;
import vn.codau.uikit.Moments;
import vn.codau.uikit.Notices;

/**
 * Orders something that takes its time, shows how far it is and hands it out. Whoever leaves finds it here again, and in the list
 * of jobs, as far as it has come meanwhile.
 */
@StyleSheet("styles/jobs.css")
public final class JobLine extends Div {

    private final Jobs jobs;
    private final Sought sought;
    private final Runnable order;
    private final Function<JobView, Div> said;
    private @Nullable JobView shown;
    private boolean fetchesWhenReady;
    private boolean isAwaited;

    /**
     * Which job it shows, and how its buttons are called.
     *
     * @param about the newest job about that
     * @param make what the button says that orders one; empty where this only shows what was ordered elsewhere
     * @param fetch what the link says that fetches the file
     * @param name of what is made, for those who hear the page
     */
    public record Sought(JobKind<?> kind, Supplier<String> about, String make, String fetch, String name) {}

    /** Says of a finished job when it was made and how large it is. */
    public JobLine(Jobs jobs, Sought sought, Runnable order) {
        this(jobs, sought, order, job -> new Div());
    }

    /**
     * Says besides what a module has to say of a finished job.
     *
     * @param said is shown below the link; empty where there is nothing to say
     */
    public JobLine(Jobs jobs, Sought sought, Runnable order, Function<JobView, Div> said) {
        this.jobs = jobs;
        this.sought = sought;
        this.order = order;
        this.said = said;
        addClassName("job-line");
        show(newest());
        LookingAgain.with(this, this::isOpen, this::look);
    }

    /** Whoever ordered it here and is still here when it is ready gets the file without another click. */
    public JobLine fetchingWhenReady() {
        fetchesWhenReady = true;
        return this;
    }

    private boolean isOpen() {
        return shown != null && shown.isOpen();
    }

    private Optional<JobView> newest() {
        return jobs.newest(sought.kind(), sought.about().get());
    }

    /** Looks at once whether there is one; for a screen on which what it is about has changed. */
    public void look() {
        var now = newest();
        if (!now.equals(Optional.ofNullable(shown))) {
            show(now);
        }
        LookingAgain.settle(this);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        look();
    }

    /** Draws anew only what has changed: whoever is about to click a link finds it where it was. */
    private void show(Optional<JobView> job) {
        removeAll();
        shown = job.orElse(null);
        if (shown == null || isNothing(shown)) {
            orderButton(sought.make(), sought.name()).ifPresent(this::add);
        } else if (shown.isOpen()) {
            add(new OpenJobLine(shown, sought.name(), () -> callOff(shown())));
        } else if (shown.state() == JobState.FAILED) {
            failed(shown.problem());
        } else {
            made(shown);
        }
    }

    private JobView shown() {
        return Optional.ofNullable(shown).orElseThrow();
    }

    /** Called off, or its file has expired: as if there had been none. */
    private boolean isNothing(JobView job) {
        return job.state() == JobState.CANCELLED
                || (job.state() == JobState.DONE
                        && !sought.fetch().isEmpty()
                        && job.file().isEmpty());
    }

    private void made(JobView job) {
        job.file().ifPresent(file -> file(job, file));
        var more = said.apply(job);
        if (more.getChildren().findAny().isPresent()) {
            add(more);
        }
        again().ifPresent(this::add);
    }

    private void file(JobView job, ResultFile file) {
        var about = new Span(getTranslation(
                "jobs.ready",
                Moments.shown(job.times().ended().orElseThrow()),
                FileSize.shown(file.size(), getLocale())));
        about.addClassName("job-about");
        var link = new JobFileLink(jobs, job.id(), sought.fetch(), getTranslation("jobs.fetchOf", sought.name()));
        add(link, about);
        if (isAwaited) {
            isAwaited = false;
            link.getElement().executeJs("this.click()");
        }
    }

    private void failed(Optional<JobText> problem) {
        problem.ifPresent(told -> {
            var why = new Span(getTranslation(told.key(), told.arguments().toArray()));
            why.addClassName("job-problem");
            why.getElement().setAttribute("role", "status");
            add(why);
        });
        again().ifPresent(this::add);
    }

    private Optional<Button> again() {
        var again = orderButton(getTranslation("jobs.again"), getTranslation("jobs.againOf", sought.name()));
        again.ifPresent(button -> button.addThemeVariants(ButtonVariant.LUMO_TERTIARY));
        return again;
    }

    private Optional<Button> orderButton(String text, String name) {
        if (sought.make().isEmpty()) {
            return Optional.empty();
        }
        var button = new Button(text, click -> order());
        button.setAriaLabel(name);
        button.setDisableOnClick(true);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return Optional.of(button);
    }

    private void order() {
        try {
            order.run();
            isAwaited = fetchesWhenReady;
            show(newest());
        } catch (DomainProblem refused) {
            Notices.refused(refused);
            show(newest());
        }
        LookingAgain.settle(this);
    }

    private void callOff(JobView job) {
        try {
            jobs.callOff(job.id());
        } catch (DomainProblem refused) {
            Notices.refused(refused);
        }
        look();
    }
}
