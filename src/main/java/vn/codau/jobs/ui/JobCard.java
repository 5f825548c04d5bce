package vn.codau.jobs.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.codau.jobs.JobState;
import vn.codau.jobs.JobView;
import vn.codau.jobs.Jobs;
import vn.codau.uikit.FileSize;
import vn.codau.uikit.Moments;
import vn.codau.uikit.StatusBadge;
import vn.codau.uikit.StatusBadge.Tone;

/** A job in the list: what it is, how far, where and when, and what can be done about it. */
final class JobCard extends ListItem {

    private final Jobs jobs;
    private final JobView job;

    JobCard(Jobs jobs, JobView job, Consumer<JobView> callOff) {
        this.jobs = jobs;
        this.job = job;
        addClassNames("job-card", job.isOpen() ? "is-open" : "is-over");
        var title = new H3(title());
        var head = new Div(title, new StatusBadge(getTranslation("jobs.state." + job.state()), tone()));
        head.addClassName("job-head");
        add(head, facts());
        if (job.isOpen()) {
            add(new OpenJobLine(job, title(), () -> callOff.accept(job)));
        }
        job.problem().ifPresent(problem -> {
            var why = new Div(getTranslation(problem.key(), problem.arguments().toArray()));
            why.addClassName("job-problem");
            add(why);
        });
        if (job.file().isPresent()) {
            add(file());
        }
    }

    private String title() {
        return getTranslation(job.title().key(), job.title().arguments().toArray());
    }

    private Tone tone() {
        return switch (job.state()) {
            case WAITING, CANCELLED -> Tone.NEUTRAL;
            case RUNNING -> Tone.WARNING;
            case DONE -> Tone.GOOD;
            case FAILED -> Tone.BAD;
        };
    }

    private Div facts() {
        var facts = new Div();
        facts.addClassName("job-facts");
        said().forEach(text -> facts.add(new Span(text)));
        return facts;
    }

    private List<String> said() {
        var said = new ArrayList<String>();
        if (!job.isOwn()) {
            said.add(getTranslation("jobs.askedBy", job.askedBy()));
        }
        said.add(getTranslation("jobs.asked", Moments.toTheSecond(job.times().created())));
        job.times().ended().ifPresent(ended -> said.add(getTranslation("jobs.ended", Moments.toTheSecond(ended))));
        job.node().ifPresent(node -> said.add(getTranslation("jobs.node", node)));
        if (job.attempts() > 1) {
            said.add(getTranslation("jobs.attempts", Integer.toString(job.attempts())));
        }
        return said;
    }

    private Div file() {
        var file = job.file().orElseThrow();
        var line = new Div(new JobFileLink(
                jobs, job.id(), getTranslation("jobs.fetch"), getTranslation("jobs.fetchOf", file.name())));
        var about = new Span(file.name() + " · " + FileSize.shown(file.size(), getLocale()));
        about.addClassName("job-about");
        line.add(about);
        job.times().expires().filter(expires -> job.state() == JobState.DONE).ifPresent(expires -> {
            var until = new Span(getTranslation("jobs.until", Moments.shown(expires)));
            until.addClassName("job-about");
            line.add(until);
        });
        line.addClassName("job-line");
        return line;
    }
}
