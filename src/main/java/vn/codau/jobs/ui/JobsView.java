package vn.codau.jobs.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.codau.jobs.JobView;
import vn.codau.jobs.Jobs;
import vn.codau.shared.DomainProblem;
import vn.codau.uikit.EmptyState;
import vn.codau.uikit.Notices;
import vn.codau.uikit.Page;

/** Việc đang chạy: what the server does or did for whoever looks; for everybody, where that is theirs to oversee. */
@Route("jobs")
@PermitAll
@StyleSheet("styles/jobs.css")
class JobsView extends Page {

    private final Jobs jobs;
    private final Div whose = new Div();
    private final Div content = new Div();
    private List<JobView> shown = List.of();
    private boolean ofAll;

    JobsView(Jobs jobs) {
        super("jobs.title");
        this.jobs = jobs;
        content.addClassName("jobs");
        whose.setVisible(jobs.overseesAll());
        whose.addClassNames("segmented", "job-choice");
        whose.add(choice("jobs.own", false), choice("jobs.all", true));
        add(new Paragraph(getTranslation("jobs.text")), whose, content);
        show(found());
        LookingAgain.with(this, () -> shown.stream().anyMatch(JobView::isOpen), this::look);
    }

    private NativeButton choice(String key, boolean everybodys) {
        var button = new NativeButton(getTranslation(key));
        button.getElement().setAttribute("aria-pressed", Boolean.toString(everybodys == ofAll));
        button.addClickListener(click -> {
            ofAll = everybodys;
            whose.getChildren()
                    .forEach(each ->
                            each.getElement().setAttribute("aria-pressed", Boolean.toString(each.equals(button))));
            look();
        });
        return button;
    }

    private List<JobView> found() {
        return ofAll ? jobs.all() : jobs.own();
    }

    private void look() {
        var now = found();
        if (!now.equals(shown)) {
            show(now);
        }
        LookingAgain.settle(this);
    }

    private void show(List<JobView> now) {
        shown = now;
        content.removeAll();
        if (now.isEmpty()) {
            content.add(new EmptyState(getTranslation("jobs.none")));
        }
        list("jobs.open", now.stream().filter(JobView::isOpen).toList());
        list("jobs.over", now.stream().filter(job -> !job.isOpen()).toList());
    }

    private void list(String heading, List<JobView> some) {
        if (some.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("job-list");
        some.forEach(job -> list.add(new JobCard(jobs, job, this::callOff)));
        content.add(new H2(getTranslation(heading, some.size())), list);
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
