package vn.codau.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import vn.codau.shared.screen.Progress;
import vn.codau.shared.screen.Task;
import vn.codau.uikit.Countdown;
import vn.codau.uikit.ProgressLine;

/** One thing to do, one click from where it is done. */
class TaskCard extends Composite<Article> {

    TaskCard(Task task, Instant now) {
        getContent().addClassName("card");
        getContent().add(title(task), deadline(task, now), new ProgressLine(task.progress()), amount(task.progress()));
    }

    private H2 title(Task task) {
        return new H2(new Anchor(
                task.route(), getTranslation(task.titleKey(), task.arguments().toArray())));
    }

    private Div deadline(Task task, Instant now) {
        var line = new Div();
        line.addClassName("card-deadline");
        task.deadline()
                .ifPresentOrElse(
                        until -> line.add(new Countdown(until, now)),
                        () -> line.add(new Span(getTranslation("home.tasks.noDeadline"))));
        return line;
    }

    private Span amount(Progress progress) {
        var text = progress.isEmpty()
                ? getTranslation("home.tasks.nothingCounted")
                : getTranslation("home.tasks.amount", progress.done(), progress.total(), progress.percent());
        var amount = new Span(text);
        amount.addClassName("card-amount");
        return amount;
    }
}
